package org.unionbridge.plan.measure;

import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.UnreadableEvent;

/** What a fact of any service tells of measures, whatever else it tells. */
sealed interface MeasuredFact {

  record Counted(String unionId, Contribution contribution) implements MeasuredFact {}

  record NotForUs() implements MeasuredFact {}

  static MeasuredFact of(InboundEvent event) {
    return event
        .body()
        .filter(body -> body.node().has("measure"))
        .<MeasuredFact>map(MeasuredFact::counted)
        .orElseGet(NotForUs::new);
  }

  private static Counted counted(FactBody body) {
    var measure =
        body.object("measure").orElseThrow(() -> new UnreadableEvent("measure is no object"));
    return new Counted(
        body.text("unionId"),
        new Contribution(
            measure.text("code"),
            measure.number("quantity"),
            measure.text("unit"),
            measure.date("date")));
  }
}
