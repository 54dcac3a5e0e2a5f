package org.unionbridge.plan.programme;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.ProgrammeCommand.Amend;
import org.unionbridge.plan.programme.ProgrammeCommand.Around;
import org.unionbridge.plan.programme.ProgrammeCommand.Author;
import org.unionbridge.plan.programme.ProgrammeCommand.Define;
import org.unionbridge.plan.programme.ProgrammeCommand.End;
import org.unionbridge.plan.programme.ProgrammeCommand.Other;
import org.unionbridge.plan.programme.ProgrammeForms.ProgrammeRequest;
import org.unionbridge.plan.programme.ProgrammeRefusal.DefinedOtherwise;
import org.unionbridge.plan.programme.ProgrammeRefusal.HasEnded;
import org.unionbridge.plan.programme.ProgrammeRefusal.NameTaken;
import org.unionbridge.plan.programme.ProgrammeRefusal.NoSuchParent;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotDefined;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotForThoseBelow;
import org.unionbridge.plan.programme.ProgrammeRefusal.NotYourProgramme;
import org.unionbridge.plan.programme.ProgrammeRefusal.PartOfItself;
import org.unionbridge.plan.programme.ProgrammeRefusal.TooManyProgrammes;
import org.unionbridge.plan.programme.naming.KnownProgramme;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;

/** Programmes as unions define them, over HTTP (P-14). */
@RestController
@RequestMapping("/api/plan/programmes")
final class ProgrammeApi {

  private static final Map<String, String> STATES =
      Map.of("running", ProgrammeCodec.RUNNING, "ended", ProgrammeCodec.ENDED);

  private final AggregateStore<Programme, ProgrammeEvent> store;
  private final ProgrammesAt programmes;
  private final Catalogue catalogue;
  private final Unions unions;

  ProgrammeApi(
      AggregateStore<Programme, ProgrammeEvent> store,
      ProgrammesAt programmes,
      Catalogue catalogue,
      Unions unions) {
    this.store = store;
    this.programmes = programmes;
    this.catalogue = catalogue;
    this.unions = unions;
  }

  /** Defines a programme of the asker's own union. */
  @PostMapping
  @Action("plan.programme.define")
  Mono<ResponseEntity<Answers.Created>> define(@Form ProgrammeRequest request, Call call) {
    var place = call.actor().place();
    var terms = request.terms(place.unionId(), catalogue);
    var id = call.newId();
    return Mono.zip(author(call), around(call, id))
        .flatMap(known ->
            store.change(
                call.scope(),
                place,
                id,
                call.context(),
                state -> ProgrammeRules.decide(state, define(terms, known.getT1(), known.getT2()))))
        .map(made -> Answers.created(made, "/api/plan/programmes", ProgrammeApi::explain));
  }

  private static Define define(Terms terms, Author author, Around around) {
    return new Define(author, terms, around);
  }

  @PutMapping("/{id}")
  @Action("plan.programme.define")
  Mono<ResponseEntity<Void>> amend(
      @PathVariable String id, @Form ProgrammeRequest request, Call call) {
    var terms = request.terms(call.actor().place().unionId(), catalogue);
    return Mono.zip(author(call), around(call, id))
        .flatMap(known -> ask(call, id, new Amend(known.getT1(), terms, known.getT2())));
  }

  /** It is offered no more; what belongs to it goes on to do so. */
  @PostMapping("/{id}/ending")
  @Action("plan.programme.define")
  Mono<ResponseEntity<Void>> end(@PathVariable String id, Call call) {
    var unionId = call.actor().place().unionId();
    return unions.today(unionId, call.now()).flatMap(on -> ask(call, id, new End(unionId, on)));
  }

  private Mono<ResponseEntity<Void>> ask(Call call, String id, ProgrammeCommand command) {
    return store
        .<ProgrammeRefusal>change(
            call.scope(), id, call.context(), state -> ProgrammeRules.decide(state, command))
        .map(outcome -> Answers.changed(outcome, ProgrammeApi::explain));
  }

  private Mono<Author> author(Call call) {
    var unionId = call.actor().place().unionId();
    return unions.isFederation(unionId).map(federation -> new Author(unionId, federation));
  }

  private Mono<Around> around(Call call, String id) {
    var own = Optional.of(call.actor().place().unionId());
    return programmes
        .known(call.actor().place())
        .map(all -> all.stream().map(each -> other(each, own.equals(each.unionId()))).toList())
        .map(others -> new Around(id, others));
  }

  private static Other other(KnownProgramme known, boolean own) {
    return new Other(known.id(), own, known.offered(), known.words(), known.parent());
  }

  /** Those that unions of the scope have, by their ids. */
  @GetMapping
  @Action("plan.programme.see")
  @Asks(
      value = {"state"},
      paged = true)
  Mono<PageView<ProgrammeView>> list(Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    var reader = call.actor().place().unionId();
    var criteria = call.query().text("state").map(ProgrammeApi::inState).orElseGet(Criteria::any);
    return store
        .page(call.scope(), criteria, call.page("_id", false))
        .map(page ->
            PageView.of(
                page.map(each ->
                    ProgrammeView.of(
                        ProgrammesAt.known(each.id(), each.state(), reader), language))));
  }

  private static Criteria inState(String word) {
    var state = Optional.ofNullable(STATES.get(word));
    return Criteria.where(
        Terms.STAGE,
        state.orElseThrow(() -> {
          var words = String.join(", ", STATES.keySet().stream().sorted().toList());
          return Problem.badFields(List.of(new FieldFault("state", "not-one-of", List.of(words))))
              .asException();
        }));
  }

  /** Those that lines can be put under at the asker's union: its own, from above, and shipped. */
  @GetMapping("/offered")
  @Action("plan.programme.see")
  Mono<PageView<ProgrammeView>> offered(Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return programmes
        .offered(call.actor().place())
        .map(all -> all.stream().map(each -> ProgrammeView.of(each, language)).toList())
        .map(items -> new PageView<>(items, null));
  }

  @GetMapping("/{id}")
  @Action("plan.programme.see")
  Mono<ProgrammeView> show(@PathVariable String id, Call call, ServerWebExchange exchange) {
    return programmes
        .find(call.scope(), call.actor().place(), id)
        .map(known -> ProgrammeView.of(known, Texts.languageOf(exchange)));
  }

  private static Problem explain(ProgrammeRefusal refusal) {
    return switch (refusal) {
      case DefinedOtherwise _ -> Problem.of(CONFLICT, "programme-defined-otherwise");
      case NotDefined _ -> Problem.of(CONFLICT, "programme-not-defined");
      case HasEnded _ -> Problem.of(CONFLICT, "programme-has-ended");
      case NotYourProgramme _ -> Problem.of(FORBIDDEN, "not-your-programme");
      case NotForThoseBelow _ -> Problem.of(FORBIDDEN, "programmes-below-are-a-federations");
      case NameTaken(var word) -> Problem.of(CONFLICT, "programme-name-taken", word);
      case NoSuchParent _ -> Problem.of(UNPROCESSABLE_CONTENT, "no-such-parent-programme");
      case PartOfItself _ -> Problem.of(UNPROCESSABLE_CONTENT, "programme-part-of-itself");
      case TooManyProgrammes(var most) ->
          Problem.of(UNPROCESSABLE_CONTENT, "too-many-programmes", most);
    };
  }
}
