package org.unionbridge.plan.programme;

import java.util.Map;
import org.unionbridge.plan.programme.Programme.Ended;
import org.unionbridge.plan.programme.Programme.Running;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.Programme.Undefined;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeAmended;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeDefined;
import org.unionbridge.plan.programme.ProgrammeEvent.ProgrammeEnded;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** How programmes are stored and told; names and words stay here, facts hold ids and numbers. */
final class ProgrammeCodec implements AggregateCodec<Programme, ProgrammeEvent> {

  static final String RUNNING = "running";
  static final String ENDED = "ended";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Programme.class,
              Map.of("undefined", Undefined.class, RUNNING, Running.class, ENDED, Ended.class));

  @Override
  public String type() {
    return "programme";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Programme initial() {
    return new Undefined();
  }

  @Override
  public Programme evolve(Programme state, ProgrammeEvent event) {
    return ProgrammeRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(Programme state) {
    return FORM.write(Programme.class, state);
  }

  @Override
  public Programme read(ObjectNode stored, int schema) {
    return FORM.read(Programme.class, stored);
  }

  @Override
  public Fact fact(String id, ProgrammeEvent event) {
    return switch (event) {
      case ProgrammeDefined(var terms) -> said("plan.programme.defined", id, terms);
      case ProgrammeAmended(var terms) -> said("plan.programme.amended", id, terms);
      case ProgrammeEnded(var terms, var on) ->
          told("plan.programme.ended", id, terms).with("endedOn", on.toString());
    };
  }

  private static Fact told(String type, String id, Terms terms) {
    return Fact.of(type, 1).with("programmeId", id).with("unionId", terms.unionId());
  }

  private static Fact said(String type, String id, Terms terms) {
    long counted = terms.elements().stream().filter(each -> each.count().isPresent()).count();
    var fact =
        told(type, id, terms)
            .with("reach", terms.below() ? "below" : "own")
            .with("elements", terms.elements().size())
            .with("targets", counted);
    return terms.parent().map(parent -> fact.with("parentId", parent)).orElse(fact);
  }
}
