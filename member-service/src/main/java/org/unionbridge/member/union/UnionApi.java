package org.unionbridge.member.union;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.roll.Roll;
import org.unionbridge.member.union.UnionCommand.Parent;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Answers.Created;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;

/** The tree of unions over HTTP. */
@RestController
@RequestMapping("/api/member/unions")
final class UnionApi {

  private static final String FOUNDER = "founder";
  // There is one root: two who found it at once meet in one document.
  private static final String ROOT = Ids.derived("union", "root");

  private final AggregateStore<Union, UnionEvent> store;
  private final Unions unions;
  private final Roll roll;
  private final UnionReading reading;

  UnionApi(
      AggregateStore<Union, UnionEvent> store, Unions unions, Roll roll, UnionReading reading) {
    this.store = store;
    this.unions = unions;
    this.roll = roll;
    this.reading = reading;
  }

  private record FoundRequest(
      String name, String level, String kind, Optional<String> parentId, String zone) {

    static FoundRequest read(Fields fields) {
      return new FoundRequest(
          fields.text("name", 100),
          fields.oneOf("level", Level.codes()),
          fields.oneOf("kind", Kind.codes()),
          fields.optionalId("parentId"),
          zone(fields));
    }

    private static String zone(Fields fields) {
      var zone = fields.optionalText("zone", 60).orElse("Asia/Shanghai");
      try {
        return ZoneId.of(zone).getId();
      } catch (DateTimeException _) {
        fields.fault("zone", "bad-zone");
        return zone;
      }
    }

    Union.Profile profile() {
      return new Union.Profile(
          name, Level.of(level).orElseThrow(), Kind.of(kind).orElseThrow(), ZoneId.of(zone));
    }
  }

  private record NameRequest(String name) {
    static NameRequest read(Fields fields) {
      return new NameRequest(fields.text("name", 100));
    }
  }

  private record ParentRequest(String parentId) {
    static ParentRequest read(Fields fields) {
      return new ParentRequest(fields.id("parentId"));
    }
  }

  @PostMapping
  @Action("member.union.found")
  Mono<ResponseEntity<Created>> found(@Form FoundRequest request, Call call) {
    var founded =
        request
            .parentId()
            .map(parentId ->
                parent(call, parentId)
                    .flatMap(parent -> found(call, request, call.newId(), Optional.of(parent))))
            .orElseGet(() -> found(call, request, ROOT, Optional.empty()));
    return founded.map(
        outcome -> Answers.created(outcome, "/api/member/unions", UnionApi::explain));
  }

  private Mono<Outcome<Union, UnionRefusal>> found(
      Call call, FoundRequest request, String id, Optional<Parent> parent) {
    var path = parent.map(Parent::path).orElse("/") + id + "/";
    boolean byFounder = call.actor().post().equals(FOUNDER);
    var command = new UnionCommand.Found(id, request.profile(), parent, byFounder);
    return store.change(
        call.scope(),
        new Place(id, path),
        id,
        call.context(),
        union -> UnionRules.decide(union, command));
  }

  private Mono<Parent> parent(Call call, String parentId) {
    return unions
        .find(call.scope(), parentId)
        .map(Parent::of)
        .switchIfEmpty(Mono.error(() -> Problem.unknown("parentId").asException()));
  }

  @GetMapping
  @Action("member.union.see")
  @Asks(value = "parentId", paged = true)
  Mono<PageView<UnionView>> list(Call call) {
    var wanted =
        call.query()
            .text("parentId")
            .map(parent -> Criteria.where(UnionCodec.PARENT, parent))
            .orElseGet(Criteria::any);
    return reading.page(call.scope(), wanted, call.page(UnionCodec.NAME, false)).map(PageView::of);
  }

  @GetMapping("/{id}")
  @Action("member.union.see")
  Mono<ResponseEntity<UnionView>> see(@PathVariable String id, Call call) {
    return store
        .find(call.scope(), id)
        .flatMap(
            union -> reading.one(call.scope(), union).map(view -> Answers.shown(union, _ -> view)));
  }

  @PostMapping("/{id}/name")
  @Action("member.union.rename")
  Mono<ResponseEntity<Void>> rename(@PathVariable String id, @Form NameRequest request, Call call) {
    return change(id, call, new UnionCommand.Rename(request.name()));
  }

  /** Writes this union alone; all below it follow by the listener of moves. */
  @PostMapping("/{id}/parent")
  @Action("member.union.move")
  Mono<ResponseEntity<Void>> move(@PathVariable String id, @Form ParentRequest request, Call call) {
    return parent(call, request.parentId())
        .flatMap(parent ->
            store.<UnionRefusal>change(
                call.scope(),
                new Place(id, parent.path() + id + "/"),
                id,
                call.context(),
                union -> UnionRules.decide(union, new UnionCommand.Move(parent))))
        .map(outcome -> Answers.changed(outcome, UnionApi::explain));
  }

  @PostMapping("/{id}/closure")
  @Action("member.union.close")
  Mono<ResponseEntity<Void>> close(@PathVariable String id, Call call) {
    return Mono.zip(
            unions.hasUnions(id), roll.hasMembers(call.scope(), id), UnionCommand.Close::new)
        .flatMap(command -> change(id, call, command));
  }

  private Mono<ResponseEntity<Void>> change(String id, Call call, UnionCommand command) {
    return store
        .<UnionRefusal>change(
            call.scope(), id, call.context(), union -> UnionRules.decide(union, command))
        .map(outcome -> Answers.changed(outcome, UnionApi::explain));
  }

  static Problem explain(UnionRefusal refusal) {
    return switch (refusal) {
      case UnionRefusal.NotFounded _ -> Problem.of(HttpStatus.NOT_FOUND, "not-found");
      case UnionRefusal.AlreadyFounded _ -> Problem.of(HttpStatus.CONFLICT, "already-founded");
      case UnionRefusal.UnionClosed _ -> Problem.of(HttpStatus.CONFLICT, "union-closed");
      case UnionRefusal.FounderOnly _ -> Problem.of(HttpStatus.FORBIDDEN, "founder-only");
      case UnionRefusal.ParentClosed _ -> Problem.of(HttpStatus.CONFLICT, "parent-closed");
      case UnionRefusal.LevelNotBelow _ ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "level-not-below");
      case UnionRefusal.BelowItself _ ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "below-itself");
      case UnionRefusal.HasUnions _ -> Problem.of(HttpStatus.CONFLICT, "has-unions");
      case UnionRefusal.HasMembers _ -> Problem.of(HttpStatus.CONFLICT, "has-members");
      case UnionRefusal.MemberElsewhere _ ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "member-elsewhere");
      case UnionRefusal.PostTaken _ -> Problem.of(HttpStatus.CONFLICT, "post-taken");
      case UnionRefusal.NoSuchPostHere _ ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-post-here");
      case UnionRefusal.NotYoursToGive _ -> Problem.of(HttpStatus.FORBIDDEN, "not-yours-to-give");
      case UnionRefusal.NotYoursToTake _ -> Problem.of(HttpStatus.FORBIDDEN, "not-yours-to-take");
      case UnionRefusal.Oneself _ -> Problem.of(HttpStatus.FORBIDDEN, "appoints-oneself");
      case UnionRefusal.PostsApart(var held, var unlessDecided) ->
          Problem.of(
              HttpStatus.CONFLICT,
              unlessDecided ? "posts-apart-unless-decided" : "posts-apart",
              Texts.named("post." + held));
      case UnionRefusal.DecidedFromAbove _ ->
          Problem.of(HttpStatus.FORBIDDEN, "decided-from-above");
      case UnionRefusal.PostNotHeld _ -> Problem.of(HttpStatus.CONFLICT, "post-not-held");
    };
  }
}
