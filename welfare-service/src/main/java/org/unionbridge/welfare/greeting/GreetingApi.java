package org.unionbridge.welfare.greeting;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Answers.Created;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.welfare.greeting.BirthdayGreeting.Greeted;
import org.unionbridge.welfare.greeting.BirthdayGreeting.NotGreeted;
import org.unionbridge.welfare.greeting.GreetingCommand.RecordGreeting;
import org.unionbridge.welfare.greeting.GreetingRefusal.AlreadyGreeted;
import org.unionbridge.welfare.greeting.GreetingRefusal.InTheFuture;
import org.unionbridge.welfare.greeting.GreetingRefusal.MemberNotActive;
import org.unionbridge.welfare.standing.MemberStanding;
import org.unionbridge.welfare.standing.Standings;
import reactor.core.publisher.Mono;

/** Birthday greetings over HTTP. */
@RestController
@RequestMapping("/api/welfare/greetings")
final class GreetingApi {

  private final AggregateStore<BirthdayGreeting, GreetingEvent> store;
  private final Standings standings;

  GreetingApi(AggregateStore<BirthdayGreeting, GreetingEvent> store, Standings standings) {
    this.store = store;
    this.standings = standings;
  }

  record GreetingRequest(String memberId, LocalDate greetedOn) {
    static GreetingRequest read(Fields f) {
      return new GreetingRequest(f.id("memberId"), f.date("greetedOn"));
    }

    /** One greeting per member and year. */
    String greetingId() {
      return Ids.derived("greeting", memberId, Integer.toString(greetedOn.getYear()));
    }
  }

  record GreetingView(
      String id, long version, String memberId, String unionId, int year, LocalDate greetedOn) {
    static GreetingView of(Stored<BirthdayGreeting> stored) {
      return switch (stored.state()) {
        case Greeted(var memberId, var unionId, var on) ->
            new GreetingView(stored.id(), stored.version(), memberId, unionId, on.getYear(), on);
        case NotGreeted _ -> throw new IllegalStateException(stored.id() + " was never recorded");
      };
    }
  }

  @PostMapping
  @Action("welfare.greeting.record")
  Mono<ResponseEntity<Created>> record(@Form GreetingRequest request, Call call) {
    return standings
        .member(call.scope(), request.memberId())
        .switchIfEmpty(Mono.error(() -> Problem.unknown("memberId").asException()))
        .flatMap(member -> record(call, request, member));
  }

  private Mono<ResponseEntity<Created>> record(
      Call call, GreetingRequest request, MemberStanding member) {
    var command =
        new RecordGreeting(
            member.memberId(),
            member.place().unionId(),
            member.active(),
            request.greetedOn(),
            member.today(call.now()));
    // the member is in scope; a greeting of this year may still lie where they were before
    return store
        .change(
            Scope.everything(),
            member.place(),
            request.greetingId(),
            call.context(),
            state -> Greeting.decide(state, command))
        .map(outcome -> Answers.created(outcome, "/api/welfare/greetings", GreetingApi::explain));
  }

  /** The latest first. */
  @GetMapping
  @Action("welfare.greeting.see")
  @Asks(value = "memberId", paged = true)
  Mono<PageView<GreetingView>> list(Call call) {
    var ofMember = call.query().text("memberId");
    var criteria =
        ofMember.map(id -> Criteria.where(GreetingCodec.MEMBER, id)).orElseGet(Criteria::any);
    return store
        .page(call.scope(), criteria, call.page(GreetingCodec.GREETED_ON, true))
        .map(page -> PageView.of(page.map(GreetingView::of)));
  }

  @GetMapping("/{id}")
  @Action("welfare.greeting.see")
  Mono<ResponseEntity<GreetingView>> show(@PathVariable String id, Call call) {
    return store.find(call.scope(), id).map(stored -> Answers.shown(stored, GreetingView::of));
  }

  private static Problem explain(GreetingRefusal refusal) {
    return switch (refusal) {
      case AlreadyGreeted(var greetedOn) ->
          Problem.of(HttpStatus.CONFLICT, "already-greeted", greetedOn.toString());
      case MemberNotActive _ -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "member-not-active");
      case InTheFuture(var today) ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "in-the-future", today.toString());
    };
  }
}
