package org.unionbridge.plan.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.document.Documents;
import org.unionbridge.plan.document.Documents.Text;
import org.unionbridge.plan.reading.file.PlanFile.Counts;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.text.Limits;
import org.unionbridge.plan.text.Reading.Read;

/** The same plans, whatever format they come in. */
class SamePlanTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("unionbridge.root", ".."), "docs", "samples");

  @Test
  void sixPlansAreTheSameInEveryFormat() throws IOException {
    var text = Files.readString(SAMPLES.resolve("six-plans.txt"));
    var counts = counts(text.getBytes(UTF_8));
    assertThat(counts).hasSize(6);
    assertThat(counts(text.getBytes(Charset.forName("GBK")))).isEqualTo(counts);
    assertThat(counts(("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo(counts);
    assertThat(counts(word(text))).isEqualTo(counts);
    assertThat(counts(page(text))).isEqualTo(counts);
  }

  @Test
  void theSampleIsTheSameInWordAndPrinted() throws IOException {
    var counts = counts(Files.readAllBytes(SAMPLES.resolve("work-plan.txt")));
    assertThat(counts(Files.readAllBytes(SAMPLES.resolve("work-plan.docx")))).isEqualTo(counts);
    try (var pdf = SamePlanTest.class.getResourceAsStream("/documents/work-plan.pdf")) {
      assertThat(counts(Objects.requireNonNull(pdf).readAllBytes())).isEqualTo(counts);
    }
  }

  private static byte[] word(String text) throws IOException {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] page(String text) {
    var page = new StringBuilder("<!doctype html><meta charset=utf-8><body>");
    text.lines()
        .forEach(line -> page.append("<p>").append(line.replace("<", "&lt;")).append("</p>\n"));
    return page.toString().getBytes(UTF_8);
  }

  private static List<Counts> counts(byte[] bytes) {
    if (!(Documents.read(bytes, Limits.usual()) instanceof Read<Text>(Text(_, var text)))) {
      throw new AssertionError("refused: " + Documents.read(bytes, Limits.usual()));
    }
    return SmallPlans.file(text).plans().stream().map(Plan::counts).toList();
  }
}
