package org.unionbridge.plan.quota;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;

import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind.Measure;
import org.unionbridge.plan.measure.AskedYear;
import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.plan.quota.QuotaCommand.Amend;
import org.unionbridge.plan.quota.QuotaCommand.SetOut;
import org.unionbridge.plan.quota.QuotaCommand.Withdraw;
import org.unionbridge.plan.quota.QuotaRefusal.NotSet;
import org.unionbridge.plan.quota.QuotaRefusal.NotYours;
import org.unionbridge.plan.quota.QuotaRefusal.SetOtherwise;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Quotas as the union above sets and follows them, over HTTP (P-09). */
@RestController
@RequestMapping("/api/plan/quotas")
final class QuotaApi {

  private static final int MOST_UNIONS = 2_000;
  private static final long MOST = 1_000_000_000L;
  private static final int AT_ONCE = 8;
  private static final int STANDINGS = 50;

  private final AggregateStore<Quota, QuotaEvent> store;
  private final Quotas quotas;
  private final Catalogue catalogue;
  private final Unions unions;

  QuotaApi(
      AggregateStore<Quota, QuotaEvent> store, Quotas quotas, Catalogue catalogue, Unions unions) {
    this.store = store;
    this.quotas = quotas;
    this.catalogue = catalogue;
    this.unions = unions;
  }

  /** What is expected of each of these unions in a year. */
  private record QuotaRequest(String measure, int year, long value, List<String> unions) {
    static QuotaRequest read(Fields fields) {
      var request =
          new QuotaRequest(
              fields.text("measure", 60),
              (int) fields.number("year", 2000, 2100),
              fields.number("value", 1, MOST),
              fields.texts("unions", MOST_UNIONS, 64).stream().distinct().sorted().toList());
      if (request.unions().isEmpty()) {
        fields.fault("unions", "required");
      }
      return request;
    }
  }

  private record AmendmentRequest(long value) {
    static AmendmentRequest read(Fields fields) {
      return new AmendmentRequest(fields.number("value", 1, MOST));
    }
  }

  /** A quota as it is shown to those above. */
  record QuotaView(
      String id,
      String unionId,
      String measure,
      String unit,
      int year,
      long value,
      int unions,
      boolean withdrawn) {
    static QuotaView of(Stored<Quota> stored) {
      var terms = Quotas.terms(stored.state());
      return new QuotaView(
          stored.id(),
          terms.unionId(),
          terms.counts(),
          terms.unit(),
          terms.year(),
          terms.value(),
          terms.unions().size(),
          stored.state() instanceof Quota.Withdrawn);
    }
  }

  /** How far one union is. */
  record StandingView(String unionId, long value, long reached) {}

  @PostMapping
  @Action("plan.quota.set")
  Mono<ResponseEntity<Answers.Created>> set(@Form QuotaRequest request, Call call) {
    var unit =
        catalogue
            .measure(request.measure())
            .filter(Measure::sums)
            .map(Measure::unit)
            .orElseThrow(() -> fault("measure", "not-in-the-catalogue"));
    var place = call.actor().place();
    var terms =
        new Terms(
            place.unionId(),
            request.measure(),
            unit.name().toLowerCase(Locale.ROOT),
            request.year(),
            request.value(),
            request.unions());
    return allBelow(place, request.unions())
        .flatMap(_ ->
            store.change(
                call.scope(),
                place,
                call.newId(),
                call.context(),
                state -> QuotaRules.decide(state, new SetOut(terms))))
        .map(outcome -> Answers.created(outcome, "/api/plan/quotas", QuotaApi::explain));
  }

  /** Only of unions below one's own is anything expected; others do not exist here. */
  private Mono<Boolean> allBelow(Place place, List<String> ids) {
    return Flux.fromIterable(ids)
        .flatMap(id -> unions.place(id).filter(union -> isBelow(union, place)), AT_ONCE)
        .count()
        .map(found -> {
          if (found < ids.size()) {
            throw fault("unions", "unknown-reference");
          }
          return true;
        });
  }

  private static boolean isBelow(Place union, Place above) {
    return union.unionPath().startsWith(above.unionPath())
        && !union.unionId().equals(above.unionId());
  }

  static RuntimeException fault(String field, String code) {
    return Problem.badFields(List.of(new FieldFault(field, code, List.of()))).asException();
  }

  @PostMapping("/{id}/amendment")
  @Action("plan.quota.set")
  Mono<ResponseEntity<Void>> amend(
      @PathVariable String id, @Form AmendmentRequest request, Call call) {
    return ask(call, id, new Amend(call.actor().place().unionId(), request.value()));
  }

  @PostMapping("/{id}/withdrawal")
  @Action("plan.quota.set")
  Mono<ResponseEntity<Void>> withdraw(@PathVariable String id, Call call) {
    return ask(call, id, new Withdraw(call.actor().place().unionId()));
  }

  private Mono<ResponseEntity<Void>> ask(Call call, String id, QuotaCommand command) {
    return store
        .change(call.scope(), id, call.context(), state -> QuotaRules.decide(state, command))
        .map((Outcome<Quota, QuotaRefusal> outcome) -> Answers.changed(outcome, QuotaApi::explain));
  }

  /** Those that unions of the scope have set. */
  @GetMapping
  @Action("plan.quota.see")
  @Asks(
      value = {"year"},
      paged = true)
  Mono<PageView<QuotaView>> list(Call call) {
    var year = call.query().text("year").map(AskedYear::read);
    return quotas
        .set(call.scope(), year, call.page("_id", false))
        .map(page -> PageView.of(page.map(QuotaView::of)));
  }

  /** How far each union is, in the order of their ids, from one on. */
  @GetMapping("/{id}/standing")
  @Action("plan.quota.see")
  @Asks(value = {"from"})
  Mono<PageView<StandingView>> standing(@PathVariable String id, Call call) {
    var from = call.query().text("from").orElse("");
    return store
        .find(call.scope(), id)
        .map(quota -> Quotas.terms(quota.state()))
        .flatMap(terms -> standing(terms, from));
  }

  /** One of them; withdrawn ones are there for whoever has their address. */
  @GetMapping("/{id}")
  @Action("plan.quota.see")
  Mono<QuotaView> show(@PathVariable String id, Call call) {
    return store.find(call.scope(), id).map(QuotaView::of);
  }

  private Mono<PageView<StandingView>> standing(Terms terms, String from) {
    var rest = terms.unions().stream().filter(union -> union.compareTo(from) >= 0).toList();
    var page = rest.subList(0, Math.min(STANDINGS, rest.size()));
    var next = rest.size() > page.size() ? rest.get(page.size()) : null;
    return Flux.fromIterable(page)
        .concatMap(union -> standing(union, terms))
        .collectList()
        .map(items -> new PageView<>(items, next));
  }

  private Mono<StandingView> standing(String union, Terms terms) {
    return unions
        .place(union)
        .flatMap(place -> quotas.reached(place, terms))
        .defaultIfEmpty(0L)
        .map(reached -> new StandingView(union, terms.value(), reached));
  }

  private static Problem explain(QuotaRefusal refusal) {
    return switch (refusal) {
      case SetOtherwise _ -> Problem.of(CONFLICT, "quota-set-otherwise");
      case NotSet _ -> Problem.of(CONFLICT, "quota-not-set");
      case NotYours _ -> Problem.of(FORBIDDEN, "not-your-quota");
    };
  }
}
