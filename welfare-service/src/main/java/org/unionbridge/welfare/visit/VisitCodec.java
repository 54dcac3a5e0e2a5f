package org.unionbridge.welfare.visit;

import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Measure;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;
import org.unionbridge.welfare.visit.VisitEvent.VisitEmptied;
import org.unionbridge.welfare.visit.VisitEvent.VisitOpened;
import org.unionbridge.welfare.visit.VisitEvent.VisitRecorded;
import tools.jackson.databind.node.ObjectNode;

/** How visits are stored and told. */
final class VisitCodec implements AggregateCodec<Visit, VisitEvent> {

  static final String MEMBER = "state.demand.memberId";
  static final String OPEN = "open";

  /** The first day on which it is overdue; only of what is open. */
  static final String LATE_FROM = "state.lateFrom";

  static final String RECORDED = "recorded";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Visit.class,
              Map.of(
                  "not-demanded", NotDemanded.class, OPEN, Open.class, RECORDED, Recorded.class));

  @Override
  public String type() {
    return "visit";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Visit initial() {
    return new NotDemanded();
  }

  @Override
  public Visit evolve(Visit state, VisitEvent event) {
    return Visiting.evolve(state, event);
  }

  @Override
  public ObjectNode write(Visit state) {
    var node = FORM.write(Visit.class, state);
    if (state instanceof Visit.Open(var demand)) {
      node.put("lateFrom", demand.dueOn().plusDays(1).toString());
    }
    return node;
  }

  @Override
  public Visit read(ObjectNode stored, int schema) {
    return FORM.read(Visit.class, stored);
  }

  @Override
  public Fact fact(String id, VisitEvent event) {
    return switch (event) {
      case VisitOpened(var demand) ->
          Fact.of("welfare.visit.opened", 1)
              .with("visitId", id)
              .with("lifeEventId", demand.lifeEventId())
              .with("memberId", demand.memberId())
              .with("unionId", demand.unionId())
              .with("dueOn", demand.dueOn().toString());
      case VisitRecorded(var memberId, var unionId, var report) ->
          Fact.of("welfare.visit.recorded", 1)
              .with("visitId", id)
              .with("memberId", memberId)
              .with("unionId", unionId)
              .with("visitedOn", report.visitedOn().toString())
              .measuring(new Measure("VISIT", 1, "times", report.visitedOn()));
      case VisitEmptied(var memberId, var unionId) ->
          Fact.of("welfare.visit.emptied", 1)
              .with("visitId", id)
              .with("memberId", memberId)
              .with("unionId", unionId);
    };
  }

  @Override
  public boolean erased(Visit state) {
    return switch (state) {
      case NotDemanded _ -> false;
      case Open(var demand) -> demand.isEmptied();
      case Recorded(var demand, _) -> demand.isEmptied();
    };
  }

  @Override
  public Optional<String> owner(Visit state) {
    return switch (state) {
      case NotDemanded _ -> Optional.empty();
      case Open(var demand) -> Optional.of(demand.memberId());
      case Recorded(var demand, _) -> Optional.of(demand.memberId());
    };
  }
}
