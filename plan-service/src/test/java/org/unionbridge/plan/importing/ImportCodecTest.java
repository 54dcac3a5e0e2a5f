package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.document.FileKind;
import org.unionbridge.plan.importing.ImportEvent.DocumentRead;
import org.unionbridge.plan.importing.ImportEvent.PlanAccepted;
import org.unionbridge.plan.importing.ImportJob.Accepted;
import org.unionbridge.plan.importing.ImportJob.NotRead;
import org.unionbridge.plan.importing.ImportJob.Read;
import org.unionbridge.testing.Golden;

class ImportCodecTest {

  private static final String SERVICE = "plan-service";
  private static final Original ORIGINAL =
      Original.of(FileKind.WORD, "计划.docx", "工会工作计划".getBytes(UTF_8));
  private static final Document DOCUMENT =
      new Document("u1029", List.of(0, 17), "{\"plans\":[]}", Optional.of(ORIGINAL));
  private static final Document WITHOUT_ORIGINAL =
      new Document("u1029", List.of(0, 17), "{\"plans\":[]}", Optional.empty());

  /** As the release before kept it, without a name. */
  private static final Document AS_TEXT =
      new Document(
          "u1029",
          List.of(0, 17),
          "{\"plans\":[]}",
          Optional.of(Original.of(FileKind.TEXT, "", "工会工作计划".getBytes(UTF_8))));

  private static final Acceptance ACCEPTANCE = new Acceptance(2, 2026, "p1");

  private final ImportCodec codec = new ImportCodec();

  static Stream<Arguments> everyStageKeepsItsForm() {
    return Stream.of(
        Arguments.of("import.not-read", new NotRead()),
        Arguments.of("import.read", new Read(DOCUMENT)),
        Arguments.of("import.read-without-original", new Read(WITHOUT_ORIGINAL)),
        Arguments.of("import.accepted", new Accepted(DOCUMENT, ACCEPTANCE)));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name, ImportJob state) {
    var file = Golden.state(SERVICE, name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 2)).isEqualTo(state);
  }

  @Test
  void whatTheReleaseBeforeKeptIsRead() {
    var stored = Golden.read(Golden.state(SERVICE, "import.read-as-text"));
    assertThat(codec.read(stored, 1)).isEqualTo(new Read(AS_TEXT));
  }

  static Stream<ImportEvent> everyEventKeepsItsForm() {
    return Stream.of(new DocumentRead(DOCUMENT), new PlanAccepted("u1029", ACCEPTANCE));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventKeepsItsForm(ImportEvent event) {
    var fact = codec.fact("i1", event);
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
  }

  @Test
  void whatWasAcceptedBeforeThereWereDraftsIsInForce() {
    var stored = Golden.read(Golden.state(SERVICE, "import.accepted-before-drafts"));
    assertThat(codec.read(stored, 1)).isEqualTo(new Accepted(AS_TEXT, ACCEPTANCE));
  }

  @Test
  void whatIsNotSimplyInForceSaysHowItStands() {
    var draft =
        new Acceptance(
            2, 2026, "p1", Optional.of(Acceptance.DRAFT), Optional.empty(), Optional.empty());
    var old =
        new Acceptance(
            2,
            2026,
            "p1",
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 1, 15)),
            Optional.empty());
    assertThat(
            codec.fact("i1", new PlanAccepted("u1029", draft)).data().path("standing").asString())
        .isEqualTo("draft");
    assertThat(
            codec.fact("i1", new PlanAccepted("u1029", old)).data().path("approvedOn").asString())
        .isEqualTo("2026-01-15");
  }
}
