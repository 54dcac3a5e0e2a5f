package org.unionbridge.plan.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Query;
import reactor.core.publisher.Mono;

/** Measures over HTTP. */
@RestController
@RequestMapping("/api/plan/measures")
final class MeasureApi {

  private final Measures measures;

  MeasureApi(Measures measures) {
    this.measures = measures;
  }

  record MeasureView(String code, long quantity) {}

  /** How much of one code the asker's scope counts from one day to another, both included. */
  @GetMapping
  @Action("plan.measure.see")
  @Asks({"code", "from", "to"})
  Mono<MeasureView> sum(Call call) {
    var query = call.query();
    var code = query.text("code").orElseThrow(() -> fault("code", "required"));
    var criteria = criteria(code, query);
    return measures.sum(call.scope(), criteria).map(quantity -> new MeasureView(code, quantity));
  }

  private static Criteria criteria(String code, Query query) {
    var from = query.date("from");
    var to = query.date("to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw fault("to", "before-from");
    }
    var parts = new ArrayList<Criteria>();
    parts.add(Criteria.where(Contribution.CODE, code));
    from.ifPresent(day -> parts.add(Criteria.atLeast(Contribution.DATE, day.toString())));
    to.ifPresent(day -> parts.add(Criteria.atMost(Contribution.DATE, day.toString())));
    return new Criteria.All(parts);
  }

  private static RuntimeException fault(String field, String code) {
    return Problem.badFields(List.of(new FieldFault(field, code, List.of()))).asException();
  }
}
