package org.unionbridge.plan.likeness;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Two imported plans side by side, over HTTP. */
@RestController
@RequestMapping("/api/plan/imports/{id}/likeness/{other}")
final class LikenessApi {

  private final Imports imports;

  LikenessApi(Imports imports) {
    this.imports = imports;
  }

  /**
   * Where two plans agree.
   *
   * @param same rows in which both say the same
   * @param alike rows in which they say it in other words
   */
  record AgreementView(
      Optional<String> one,
      Optional<String> other,
      int same,
      int alike,
      List<Agreement.Pair> rows) {}

  /** Which plan of one document, and which of the other, by their numbers from 1. */
  @GetMapping
  @Action("plan.import.see")
  @Asks({"plan", "with"})
  Mono<AgreementView> compare(@PathVariable String id, @PathVariable String other, Call call) {
    int plan = number(call, "plan");
    int with = number(call, "with");
    return Mono.zip(imports.plans(call.scope(), id), imports.plans(call.scope(), other))
        .publishOn(Schedulers.boundedElastic())
        .map(found -> view(plan(found.getT1(), plan), plan(found.getT2(), with)));
  }

  private static AgreementView view(Plan one, Plan other) {
    var agreement = Agreement.of(one, other);
    return new AgreementView(
        Optional.ofNullable(one.title()),
        Optional.ofNullable(other.title()),
        agreement.same(),
        agreement.alike(),
        agreement.rows());
  }

  private static Plan plan(Stored<List<Plan>> stored, int number) {
    if (number > stored.state().size()) {
      throw Problem.of(UNPROCESSABLE_CONTENT, "no-such-plan", stored.state().size()).asException();
    }
    return stored.state().get(number - 1);
  }

  private static int number(Call call, String name) {
    var text = call.query().text(name).orElse("1");
    if (text.matches("[1-9]\\d{0,4}")) {
      return Integer.parseInt(text);
    }
    throw Problem.badFields(List.of(new FieldFault(name, "out-of-range", List.of(1, 99_999))))
        .asException();
  }
}
