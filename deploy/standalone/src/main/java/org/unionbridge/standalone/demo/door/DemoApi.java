package org.unionbridge.standalone.demo.door;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.entrance.Entrance.SessionView;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.platform.web.Traces;
import org.unionbridge.standalone.demo.stage.DemoClock;
import org.unionbridge.standalone.demo.stage.DemoPerson;
import org.unionbridge.standalone.demo.stage.DemoStage;
import reactor.core.publisher.Mono;

/** What a console shows of the demonstration: a banner, people to sign in as, a clock to move. */
@RestController
@RequestMapping("/api/gateway/demo")
final class DemoApi {

  private final DemoStage stage;
  private final Accounts accounts;
  private final People people;
  private final Entrance entrance;
  private final AuditLog audit;
  private final Clock clock;

  DemoApi(
      DemoStage stage,
      Accounts accounts,
      People people,
      Entrance entrance,
      AuditLog audit,
      Clock clock) {
    this.stage = stage;
    this.accounts = accounts;
    this.people = people;
    this.entrance = entrance;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The banner.
   *
   * @param ready whether the whole story is told and people can sign in
   * @param clock business time
   */
  record BannerView(boolean demo, boolean ready, Instant clock, LocalDate today) {}

  record PostView(String post, String unionId, String words) {}

  /** Somebody to sign in as, with all their posts in words. */
  record PersonView(String code, String name, String words, List<PostView> posts) {

    static PersonView of(DemoPerson person, Locale language) {
      boolean chinese = language.equals(Texts.CHINESE);
      var posts =
          person.posts().stream()
              .map(held ->
                  new PostView(
                      held.post(), held.unionId(), chinese ? held.chinese() : held.english()))
              .toList();
      var words =
          posts.stream().map(PostView::words).collect(Collectors.joining(chinese ? "；" : "; "));
      return new PersonView(person.code(), person.name(), words, posts);
    }
  }

  record PeopleView(List<PersonView> items) {}

  private record SessionRequest(String code, Optional<String> post, Optional<String> unionId) {
    static SessionRequest read(Fields fields) {
      return new SessionRequest(
          fields.text("code", 40), fields.optionalText("post", 60), fields.optionalId("unionId"));
    }
  }

  private record ClockRequest(String to) {
    static ClockRequest read(Fields fields) {
      return new ClockRequest(fields.oneOf("to", DemoClock.GOALS));
    }
  }

  @GetMapping
  BannerView banner() {
    var now = stage.clock().now().truncatedTo(ChronoUnit.SECONDS);
    return new BannerView(true, stage.isOpen(), now, LocalDate.ofInstant(now, DemoClock.ZONE));
  }

  @GetMapping("/people")
  PeopleView people(ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return new PeopleView(
        stage.people().stream().map(person -> PersonView.of(person, language)).toList());
  }

  /** A session like any other, of somebody who showed nothing at all. */
  @PostMapping("/session")
  Mono<SessionView> signIn(@Form SessionRequest request, ServerWebExchange exchange) {
    return Mono.justOrEmpty(stage.person(request.code()))
        .flatMap(person -> accounts.openedBy(person.memberId()))
        .flatMap(people::now)
        .switchIfEmpty(
            Mono.error(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").asException()))
        .flatMap(person -> letIn(person, request, exchange));
  }

  private Mono<SessionView> letIn(
      Person person, SessionRequest request, ServerWebExchange exchange) {
    var held = person.required(request.post(), request.unionId());
    var note =
        person.note(
            "gateway.sign-in.succeeded",
            Optional.of(held),
            Optional.of("demo"),
            clock.instant(),
            Traces.of(exchange));
    return entrance
        .letIn(person, held, List.of(), exchange)
        .flatMap(view -> audit.note(note).thenReturn(view));
  }

  /** Moves business time forward, for everybody. */
  @PostMapping("/clock")
  Mono<BannerView> move(@Form ClockRequest request, ServerWebExchange exchange) {
    if (!stage.isOpen()) {
      return Mono.error(Problem.of(HttpStatus.NOT_FOUND, "not-found").asException());
    }
    return audit
        .note(moved(request.to(), exchange))
        .then(
            Mono.fromCallable(() -> {
              stage.clock().moveTo(request.to());
              return banner();
            }));
  }

  private AuditNote moved(String to, ServerWebExchange exchange) {
    var type = "gateway.clock.moved";
    var trace = Traces.of(exchange);
    return SignedIn.find(exchange)
        .map(by -> by.person().note(type, by.acting(), Optional.of(to), clock.instant(), trace))
        .orElseGet(() ->
            new AuditNote(
                type,
                "",
                Optional.empty(),
                "",
                "gateway",
                "/",
                Optional.empty(),
                Optional.of(to),
                clock.instant(),
                trace));
  }
}
