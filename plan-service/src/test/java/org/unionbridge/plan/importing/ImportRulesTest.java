package org.unionbridge.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.document.FileKind;
import org.unionbridge.plan.importing.ImportCommand.Accept;
import org.unionbridge.plan.importing.ImportCommand.Keep;
import org.unionbridge.plan.importing.ImportEvent.DocumentRead;
import org.unionbridge.plan.importing.ImportEvent.PlanAccepted;
import org.unionbridge.plan.importing.ImportJob.Accepted;
import org.unionbridge.plan.importing.ImportJob.NotRead;
import org.unionbridge.plan.importing.ImportJob.Read;
import org.unionbridge.plan.importing.ImportRefusal.AlreadyRead;
import org.unionbridge.plan.importing.ImportRefusal.AnotherAccepted;
import org.unionbridge.plan.importing.ImportRefusal.NoSuchPlan;
import org.unionbridge.plan.importing.ImportRefusal.NothingRead;
import org.unionbridge.plan.importing.ImportRefusal.TooManyTasks;
import org.unionbridge.plan.importing.ImportRefusal.YearOutOfRange;
import org.unionbridge.platform.decision.Decision;

class ImportRulesTest {

  private static final Document DOCUMENT =
      new Document(
          "u1029",
          List.of(0, 17, 1_001),
          "{\"plans\":[]}",
          Optional.of(Original.of(FileKind.TEXT, "计划.txt", new byte[] {1})));
  private static final Document OTHER =
      new Document("u1029", List.of(1), "{\"plans\":[]}", Optional.empty());
  private static final Acceptance SECOND = new Acceptance(2, 2026, "p2");
  private static final ImportJob NONE = new NotRead();
  private static final ImportJob READ = new Read(DOCUMENT);
  private static final ImportJob ACCEPTED = new Accepted(DOCUMENT, SECOND);
  private static final PlanAccepted SECOND_ACCEPTED = new PlanAccepted("u1029", SECOND);

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        row(NONE, new Keep(DOCUMENT), accept(new DocumentRead(DOCUMENT))),
        row(NONE, new Accept(SECOND), refuse(new NothingRead())),
        row(READ, new Keep(DOCUMENT), accept()),
        row(READ, new Keep(OTHER), refuse(new AlreadyRead())),
        row(READ, new Accept(SECOND), accept(SECOND_ACCEPTED)),
        row(READ, plan(0, 2026), refuse(new NoSuchPlan(3))),
        row(READ, plan(4, 2026), refuse(new NoSuchPlan(3))),
        row(READ, plan(1, 1999), refuse(new YearOutOfRange(2000, 2100))),
        row(READ, plan(1, 2000), accept(accepted(1, 2000))),
        row(READ, plan(1, 2100), accept(accepted(1, 2100))),
        row(READ, plan(1, 2101), refuse(new YearOutOfRange(2000, 2100))),
        row(READ, plan(3, 2026), refuse(new TooManyTasks(1_000))),
        row(ACCEPTED, new Keep(DOCUMENT), refuse(new AlreadyRead())),
        row(ACCEPTED, new Accept(SECOND), accept()),
        row(ACCEPTED, plan(2, 2027), refuse(new AnotherAccepted(2, 2026))),
        row(ACCEPTED, plan(1, 2026), refuse(new AnotherAccepted(2, 2026))));
  }

  private static Accept plan(int number, int year) {
    return new Accept(new Acceptance(number, year, "p" + number));
  }

  private static PlanAccepted accepted(int number, int year) {
    return new PlanAccepted("u1029", new Acceptance(number, year, "p" + number));
  }

  private static Arguments row(
      ImportJob state, ImportCommand command, Decision<ImportEvent, ImportRefusal> expected) {
    return Arguments.of(state, command, expected);
  }

  @ParameterizedTest
  @MethodSource
  void everyStageAndCommand(
      ImportJob state, ImportCommand command, Decision<ImportEvent, ImportRefusal> expected) {
    assertThat(ImportRules.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void anAcceptedImportKeepsItsDocument() {
    assertThat(ImportRules.evolve(NONE, new DocumentRead(DOCUMENT))).isEqualTo(READ);
    assertThat(ImportRules.evolve(READ, SECOND_ACCEPTED)).isEqualTo(ACCEPTED);
  }

  @Test
  void impossibleHistoryIsCorruption() {
    assertThatThrownBy(() -> ImportRules.evolve(NONE, SECOND_ACCEPTED))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ImportRules.evolve(READ, new DocumentRead(OTHER)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ImportRules.evolve(ACCEPTED, SECOND_ACCEPTED))
        .isInstanceOf(IllegalStateException.class);
  }
}
