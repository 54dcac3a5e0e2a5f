package org.unionbridge.benchmark.road;

import java.time.LocalDate;
import java.util.List;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** A task of a union's plan, as large as the ones of plan-service: what is written and told. */
record Task(
    String planId,
    String unionId,
    String title,
    String responsible,
    LocalDate dueOn,
    String stage,
    long target,
    long reached,
    List<String> evidence) {

  /** So much was reached, on that day, as that record shows. */
  record Reported(String reportId, String by, LocalDate on, long amount) {}

  static final String TYPE = "task";
  static final String UNION = "u1029";
  static final String PATH = "/gd/sz/u1029/";
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  static Task opened() {
    return new Task(
        "p7k2m9q4w1x8c3v5b6n0",
        UNION,
        "春节前走访慰问困难职工并建立台账",
        "m4t8r2y6h0j3k7l1z5d9",
        DAY,
        "open",
        1_000_000,
        0,
        List.of("c2f5g8a1s4d7h0j3k6l9", "q1w4e7r0t3y6z9p2a5s8"));
  }

  Task after(Reported report) {
    return new Task(
        planId,
        unionId,
        title,
        responsible,
        dueOn,
        stage,
        target,
        reached + report.amount(),
        evidence);
  }

  /** How tasks are stored and told. */
  static final class Codec implements AggregateCodec<Task, Reported> {

    static final JsonForm FORM = JsonForm.plain();

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public int schema() {
      return 1;
    }

    @Override
    public Task initial() {
      return opened();
    }

    @Override
    public Task evolve(Task state, Reported event) {
      return state.after(event);
    }

    @Override
    public ObjectNode write(Task state) {
      return FORM.write(Task.class, state);
    }

    @Override
    public Task read(ObjectNode stored, int schema) {
      return FORM.read(Task.class, stored);
    }

    @Override
    public Fact fact(String id, Reported event) {
      return Fact.of("benchmark.task.reported", 1)
          .with("taskId", id)
          .with("unionId", UNION)
          .with("reportId", event.reportId())
          .with("by", event.by())
          .with("on", event.on().toString())
          .with("amount", event.amount());
    }
  }
}
