package org.unionbridge.plan.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.unionbridge.plan.document.FileKind;
import org.unionbridge.plan.importing.ImportEvent.DocumentRead;
import org.unionbridge.plan.importing.ImportEvent.PlanAccepted;
import org.unionbridge.plan.importing.ImportJob.Accepted;
import org.unionbridge.plan.importing.ImportJob.NotRead;
import org.unionbridge.plan.importing.ImportJob.Read;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import tools.jackson.databind.node.ObjectNode;

/** How imports are stored and told. */
final class ImportCodec implements AggregateCodec<ImportJob, ImportEvent> {

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              ImportJob.class,
              Map.of("not-read", NotRead.class, "read", Read.class, "accepted", Accepted.class));

  @Override
  public String type() {
    return "import";
  }

  @Override
  public int schema() {
    return 2;
  }

  @Override
  public ImportJob initial() {
    return new NotRead();
  }

  @Override
  public ImportJob evolve(ImportJob state, ImportEvent event) {
    return ImportRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(ImportJob state) {
    return FORM.write(ImportJob.class, state);
  }

  @Override
  public ImportJob read(ObjectNode stored, int schema) {
    if (schema < 2 && stored.get("document") instanceof ObjectNode document) {
      upgrade(document);
    }
    return FORM.read(ImportJob.class, stored);
  }

  /** Before, the text was kept instead of the file, and every file was one of text. */
  private static void upgrade(ObjectNode document) {
    var text = document.remove("text");
    if (text != null && text.isString()) {
      var bytes = text.asString().getBytes(StandardCharsets.UTF_8);
      document.set("original", FORM.write(Original.class, Original.of(FileKind.TEXT, "", bytes)));
    }
  }

  @Override
  public Fact fact(String id, ImportEvent event) {
    return switch (event) {
      case DocumentRead(var document) ->
          Fact.of("plan.import.read", 1)
              .with("importId", id)
              .with("unionId", document.unionId())
              .with("plans", document.plans());
      case PlanAccepted(var unionId, var acceptance) -> accepted(id, unionId, acceptance);
    };
  }

  /** How the plan stands is told where it is not simply in force from now on. */
  private static Fact accepted(String id, String unionId, Acceptance acceptance) {
    var fact =
        Fact.of("plan.import.accepted", 1)
            .with("importId", id)
            .with("unionId", unionId)
            .with("plan", acceptance.plan())
            .with("planId", acceptance.planId())
            .with("year", acceptance.year());
    acceptance.standing().ifPresent(standing -> fact.with("standing", standing));
    acceptance.approvedOn().ifPresent(day -> fact.with("approvedOn", day.toString()));
    return fact;
  }
}
