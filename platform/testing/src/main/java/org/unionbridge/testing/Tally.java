package org.unionbridge.testing;

import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.DirectoryRecord;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stored;
import tools.jackson.databind.node.ObjectNode;

/** The smallest aggregate there is: a sum. For tests of what carries aggregates. */
public record Tally(long total) {

  /** To whom every tally belongs. */
  public static final String OWNER = "member-1";

  /** An amount whose event is larger than any event may be. */
  static final long HUGE = 77;

  /** The only event: so much was added. */
  public record Counted(long amount) {}

  /** How tallies are written. */
  public static final class Codec implements AggregateCodec<Tally, Counted> {

    private static final JsonForm FORM = JsonForm.plain();

    @Override
    public String type() {
      return "tally";
    }

    @Override
    public int schema() {
      return 1;
    }

    @Override
    public Tally initial() {
      return new Tally(0);
    }

    @Override
    public Tally evolve(Tally state, Counted event) {
      return new Tally(state.total() + event.amount());
    }

    @Override
    public ObjectNode write(Tally state) {
      return FORM.write(Tally.class, state);
    }

    @Override
    public Tally read(ObjectNode stored, int schema) {
      return FORM.read(Tally.class, stored);
    }

    @Override
    public Fact fact(String id, Counted event) {
      var fact = Fact.of("tally.counted", 1).with("amount", event.amount());
      return event.amount() == HUGE ? fact.with("ballast", "x".repeat(300_000)) : fact;
    }

    @Override
    public Optional<String> owner(Tally state) {
      return Optional.of(OWNER);
    }

    @Override
    public Optional<DirectoryRecord> directory(Stored<Tally> stored) {
      return Optional.of(
          new DirectoryRecord(
              "tally",
              1,
              Optional.of(FORM.write(Map.class, Map.of("total", stored.state().total())))));
    }
  }
}
