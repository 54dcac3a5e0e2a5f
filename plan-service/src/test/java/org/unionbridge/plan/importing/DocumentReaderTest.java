package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.document.FileKind;
import org.unionbridge.plan.reading.PlanReader;
import org.unionbridge.plan.reading.file.PlanFileJson;
import org.unionbridge.plan.text.Limits;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Unreadable;

class DocumentReaderTest {

  private static final Limits LIMITS = Limits.usual();
  private static final DocumentReader USUAL = ImportSamples.reader();

  private static Document read(DocumentReader reader, byte[] bytes) {
    return switch (reader.read("u1029", "计划.txt", bytes)) {
      case Reading.Read<Document>(var document) -> document;
      case Reading.Refused<Document>(var reason) -> throw new AssertionError("refused: " + reason);
    };
  }

  private static Reading<Document> refused(Unreadable reason) {
    return new Reading.Refused<>(reason);
  }

  @Test
  void whatWasReadIsKeptBesideTheOriginal() {
    var document = read(USUAL, ImportSamples.TEXT.getBytes(UTF_8));
    assertThat(document.unionId()).isEqualTo("u1029");
    assertThat(document.tasks()).containsExactly(3);
    assertThat(document.original())
        .contains(Original.of(FileKind.TEXT, "计划.txt", ImportSamples.TEXT.getBytes(UTF_8)));
    assertThat(PlanReader.read(ImportSamples.TEXT))
        .isEqualTo(new Reading.Read<>(PlanFileJson.read(document.file())));
  }

  @Test
  void olderEncodingsAreReadAsWell() {
    var document = read(USUAL, ImportSamples.TEXT.getBytes(Charset.forName("GB18030")));
    assertThat(document.original())
        .contains(
            Original.of(
                FileKind.TEXT, "计划.txt", ImportSamples.TEXT.getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void theOriginalIsLeftOutWhereItDoesNotFit() {
    var bytes = ImportSamples.TEXT.getBytes(UTF_8);
    var file = read(USUAL, bytes).file();
    int room = file.getBytes(UTF_8).length + (bytes.length + 2) / 3 * 4;
    assertThat(read(new DocumentReader(LIMITS, room), bytes).original()).isPresent();
    assertThat(read(new DocumentReader(LIMITS, room - 1), bytes).original()).isEmpty();
    assertThat(read(new DocumentReader(LIMITS, room - 1), bytes).file()).isEqualTo(file);
  }

  @Test
  void whatIsTooLargeIsRefused() {
    var bytes = ImportSamples.TEXT.getBytes(UTF_8);
    assertThat(
            new DocumentReader(LIMITS.ofBytes(bytes.length - 1), 10_000_000)
                .read("u1029", "", bytes))
        .isEqualTo(refused(Unreadable.TOO_LARGE));
    assertThat(new DocumentReader(LIMITS, 100).read("u1029", "", bytes))
        .isEqualTo(refused(Unreadable.TOO_LARGE));
  }

  @Test
  void aDocumentOfAlmostAMebibyteFitsTheStore() {
    var line = "1、组织教职工学习工会法。" + "加强学习，提高认识，服务职工。".repeat(4) + "\n";
    var bytes = line.repeat(4_600).getBytes(UTF_8);
    assertThat(bytes).hasSizeBetween(900_000, 1024 * 1024);
    var document = read(USUAL, bytes);
    int original = document.original().map(file -> file.content().length()).orElse(0);
    assertThat(document.file().getBytes(UTF_8).length + original).isLessThan(7 * 1024 * 1024);
  }
}
