package org.unionbridge.welfare.lifeevent;

import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.welfare.lifeevent.LifeEvent.Reported;
import org.unionbridge.welfare.lifeevent.LifeEvent.Unreported;
import org.unionbridge.welfare.lifeevent.ReportEvent.LifeEventEmptied;
import org.unionbridge.welfare.lifeevent.ReportEvent.LifeEventReported;
import tools.jackson.databind.node.ObjectNode;

/** How life events are stored and told. */
final class LifeEventCodec implements AggregateCodec<LifeEvent, ReportEvent> {

  static final String MEMBER = "state.occurrence.memberId";
  static final String HAPPENED_ON = "state.occurrence.happenedOn";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              LifeEvent.class, Map.of("unreported", Unreported.class, "reported", Reported.class));

  @Override
  public String type() {
    return "life-event";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public LifeEvent initial() {
    return new Unreported();
  }

  @Override
  public LifeEvent evolve(LifeEvent state, ReportEvent event) {
    return Reporting.evolve(state, event);
  }

  @Override
  public ObjectNode write(LifeEvent state) {
    return FORM.write(LifeEvent.class, state);
  }

  @Override
  public LifeEvent read(ObjectNode stored, int schema) {
    return FORM.read(LifeEvent.class, stored);
  }

  @Override
  public Fact fact(String id, ReportEvent event) {
    return switch (event) {
      case LifeEventReported(var occurrence) ->
          Fact.of("welfare.life-event.reported", 1)
              .with("lifeEventId", id)
              .with("memberId", occurrence.memberId())
              .with("unionId", occurrence.unionId());
      case LifeEventEmptied(var memberId, var unionId) ->
          Fact.of("welfare.life-event.emptied", 1)
              .with("lifeEventId", id)
              .with("memberId", memberId)
              .with("unionId", unionId);
    };
  }

  @Override
  public boolean erased(LifeEvent state) {
    return state instanceof Reported(var occurrence) && occurrence.isEmptied();
  }

  @Override
  public Optional<String> owner(LifeEvent state) {
    return switch (state) {
      case Unreported _ -> Optional.empty();
      case Reported(var occurrence) -> Optional.of(occurrence.memberId());
    };
  }
}
