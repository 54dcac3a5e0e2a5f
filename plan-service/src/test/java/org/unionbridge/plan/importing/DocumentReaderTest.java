package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.PlanFileJson;
import org.unionbridge.plan.reading.PlanReader;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Unreadable;

class DocumentReaderTest {

  private static final DocumentReader USUAL = DocumentReader.usual();

  private static Document read(DocumentReader reader, byte[] bytes) {
    return switch (reader.read("u1029", bytes)) {
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
    assertThat(document.text()).contains(ImportSamples.TEXT);
    assertThat(PlanReader.read(ImportSamples.TEXT))
        .isEqualTo(new Reading.Read<>(PlanFileJson.read(document.file())));
  }

  @Test
  void olderEncodingsAreReadAsWell() {
    var document = read(USUAL, ImportSamples.TEXT.getBytes(Charset.forName("GB18030")));
    assertThat(document.text()).contains(ImportSamples.TEXT);
  }

  @Test
  void theOriginalIsLeftOutWhereItDoesNotFit() {
    var bytes = ImportSamples.TEXT.getBytes(UTF_8);
    var file = read(USUAL, bytes).file();
    int room = file.getBytes(UTF_8).length + bytes.length;
    assertThat(read(new DocumentReader(10_000, room), bytes).text()).isPresent();
    assertThat(read(new DocumentReader(10_000, room - 1), bytes).text()).isEmpty();
    assertThat(read(new DocumentReader(10_000, room - 1), bytes).file()).isEqualTo(file);
  }

  @Test
  void whatIsTooLargeIsRefused() {
    var bytes = ImportSamples.TEXT.getBytes(UTF_8);
    assertThat(new DocumentReader(bytes.length - 1, 10_000_000).read("u1029", bytes))
        .isEqualTo(refused(Unreadable.TOO_LARGE));
    assertThat(new DocumentReader(10_000, 100).read("u1029", bytes))
        .isEqualTo(refused(Unreadable.TOO_LARGE));
  }

  @Test
  void aDocumentOfAlmostAMebibyteFitsTheStore() {
    var line = "1、组织教职工学习工会法。" + "加强学习，提高认识，服务职工。".repeat(4) + "\n";
    var bytes = line.repeat(4_600).getBytes(UTF_8);
    assertThat(bytes).hasSizeBetween(900_000, 1024 * 1024);
    var document = read(USUAL, bytes);
    int original = document.text().map(text -> text.getBytes(UTF_8).length).orElse(0);
    assertThat(document.file().getBytes(UTF_8).length + original).isLessThan(4 * 1024 * 1024);
  }
}
