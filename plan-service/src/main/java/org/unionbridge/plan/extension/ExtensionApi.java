package org.unionbridge.plan.extension;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.extension.ExtensionCommand.Adapt;
import org.unionbridge.plan.extension.ExtensionCommand.Add;
import org.unionbridge.plan.extension.ExtensionCommand.Author;
import org.unionbridge.plan.extension.ExtensionCommand.Redefine;
import org.unionbridge.plan.extension.ExtensionCommand.Withdraw;
import org.unionbridge.plan.extension.ExtensionForms.AdaptationRequest;
import org.unionbridge.plan.extension.ExtensionForms.KindRequest;
import org.unionbridge.plan.extension.ExtensionForms.NewKindRequest;
import org.unionbridge.plan.extension.ExtensionRefusal.AlreadyAdded;
import org.unionbridge.plan.extension.ExtensionRefusal.FieldsInUse;
import org.unionbridge.plan.extension.ExtensionRefusal.MeasureInUse;
import org.unionbridge.plan.extension.ExtensionRefusal.NoLongerOffered;
import org.unionbridge.plan.extension.ExtensionRefusal.NotAFederation;
import org.unionbridge.plan.extension.ExtensionRefusal.NotAdded;
import org.unionbridge.plan.extension.ExtensionRefusal.TooMany;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Extending the catalogue over HTTP. */
@RestController
@RequestMapping("/api/plan/kinds")
final class ExtensionApi {

  private final AggregateStore<KindExtension, ExtensionEvent> store;
  private final Catalogue catalogue;
  private final Unions unions;

  ExtensionApi(
      AggregateStore<KindExtension, ExtensionEvent> store, Catalogue catalogue, Unions unions) {
    this.store = store;
    this.catalogue = catalogue;
    this.unions = unions;
  }

  private record AddedView(String code, long version) {}

  @PostMapping
  @Action("plan.kind.extend")
  Mono<ResponseEntity<AddedView>> add(@Form NewKindRequest request, Call call) {
    var kind = request.kind().of(request.code(), catalogue);
    return author(call)
        .zipWith(already(call))
        .flatMap(known -> make(call, kind.code(), new Add(known.getT1(), kind, known.getT2())))
        .map(outcome -> Answers.done(outcome, ExtensionApi::explain))
        .map(stored ->
            ResponseEntity.status(201)
                .header("Location", "/api/plan/kinds/" + kind.code())
                .body(new AddedView(kind.code(), stored.version())));
  }

  @PutMapping("/{code}")
  @Action("plan.kind.extend")
  Mono<ResponseEntity<Void>> redefine(
      @PathVariable String code, @Form KindRequest request, Call call) {
    return change(call, code, author -> new Redefine(author, request.of(code, catalogue)));
  }

  @PutMapping("/{code}/adaptation")
  @Action("plan.kind.extend")
  Mono<ResponseEntity<Void>> adapt(
      @PathVariable String code, @Form AdaptationRequest request, Call call) {
    var shipped = Mono.justOrEmpty(catalogue.kind(code));
    return Mono.zip(author(call), shipped.switchIfEmpty(Mono.error(StoreFailure.NotFound::new)))
        .flatMap(known -> make(call, code, adapt(known.getT1(), request, known.getT2())))
        .map(outcome -> Answers.changed(outcome, ExtensionApi::explain));
  }

  private static Adapt adapt(Author author, AdaptationRequest request, Kind kind) {
    return new Adapt(author, request.of(kind));
  }

  /** Of a kind of one's own: it is offered no more. Of a shipped one: it is as shipped again. */
  @PostMapping("/{code}/withdrawal")
  @Action("plan.kind.extend")
  Mono<ResponseEntity<Void>> withdraw(@PathVariable String code, Call call) {
    return change(call, code, Withdraw::new);
  }

  private Mono<ResponseEntity<Void>> change(
      Call call, String code, Function<Author, ExtensionCommand> command) {
    return author(call)
        .flatMap(author ->
            store.change(
                call.scope(),
                id(call, code),
                call.context(),
                state -> ExtensionRules.decide(state, command.apply(author))))
        .map(outcome -> Answers.changed(outcome, ExtensionApi::explain));
  }

  private Mono<Outcome<KindExtension, ExtensionRefusal>> make(
      Call call, String code, ExtensionCommand command) {
    return store.change(
        call.scope(),
        call.actor().place(),
        id(call, code),
        call.context(),
        state -> ExtensionRules.decide(state, command));
  }

  /** A union has one word on a kind. */
  private static String id(Call call, String code) {
    return Ids.derived("kind", call.actor().place().unionId(), code);
  }

  private Mono<Author> author(Call call) {
    var unionId = call.actor().place().unionId();
    return unions
        .place(unionId)
        .flatMap(_ -> unions.isFederation(unionId))
        .map(federation -> new Author(unionId, federation))
        .switchIfEmpty(Mono.error(StoreFailure.NotFound::new));
  }

  private Mono<Long> already(Call call) {
    var unionId = call.actor().place().unionId();
    return store.count(call.scope(), Criteria.where(ExtensionCodec.UNION, unionId));
  }

  private static Problem explain(ExtensionRefusal refusal) {
    return switch (refusal) {
      case NotAFederation _ -> Problem.of(FORBIDDEN, "not-a-federation");
      case AlreadyAdded _ -> Problem.of(CONFLICT, "kind-already-added");
      case NotAdded _ -> Problem.of(CONFLICT, "kind-not-added");
      case NoLongerOffered _ -> Problem.of(CONFLICT, "kind-withdrawn");
      case TooMany(var most) -> Problem.of(UNPROCESSABLE_CONTENT, "too-many-kinds", most);
      case FieldsInUse(var fields) ->
          Problem.of(UNPROCESSABLE_CONTENT, "fields-in-use", String.join(", ", fields));
      case MeasureInUse(var measure) ->
          Problem.of(UNPROCESSABLE_CONTENT, "measure-in-use", measure);
    };
  }
}
