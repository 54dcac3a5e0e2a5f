package org.unionbridge.plan.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.editing.Edit.PaperLine;
import org.unionbridge.plan.outline.editing.Edit.TakeOver;
import org.unionbridge.plan.outline.editing.Editing;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.platform.decision.Decision;

class PaperTest {

  private static final Outline OUTLINE = Outline.of(PlanSamples.TEXT);
  private static final Sheet SHEET = Sheet.of("工会工作计划 <一>", "编号 p1", OUTLINE);

  private static Map<String, String> parts(byte[] docx) throws IOException {
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  private static byte[] docx(String document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.getBytes(UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void whatIsTakenBackUnchangedIsTheSameTree() {
    var lines = DocxReader.read(DocxWriter.write(SHEET)).orElseThrow();
    assertThat(lines).hasSize(OUTLINE.nodes().size());
    assertThat(Editing.apply(OUTLINE, new TakeOver(lines))).isEqualTo(Decision.accept(OUTLINE));
  }

  @Test
  void theSameSheetIsAlwaysTheSamePaper() {
    assertThat(DocxWriter.write(SHEET)).isEqualTo(DocxWriter.write(SHEET));
  }

  @Test
  void theLayoutIsThatOfOfficialDocuments() throws IOException {
    var parts = parts(DocxWriter.write(SHEET));
    assertThat(parts)
        .containsOnlyKeys(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/styles.xml");
    assertThat(parts.get("word/document.xml"))
        .contains("w:pgSz w:w=\"11906\" w:h=\"16838\"")
        .contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\"")
        .contains("w:type=\"lines\" w:linePitch=\"579\"")
        .contains("工会工作计划 &lt;一&gt;");
    assertThat(parts.get("word/styles.xml")).contains("黑体", "仿宋_GB2312", "w:val=\"44\"");
    assertThat(parts.get("word/footer1.xml")).contains(" PAGE ", "编号 p1");
  }

  @Test
  void whatIsPrintedSaysWhatIsExported() {
    var page = Html.write(SHEET);
    assertThat(page).contains("工会工作计划 &lt;一&gt;", "编号 p1", "@page { size: A4");
    for (var line : DocxReader.read(DocxWriter.write(SHEET)).orElseThrow()) {
      assertThat(page).contains(">" + line.marker().orElse("") + line.text() + "</p>");
    }
  }

  @Test
  void whatSomebodyWroteInWordIsRead() throws IOException {
    var document =
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:pPr><w:pStyle w:val="title"/></w:pPr><w:r><w:t>标题</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="section0"/></w:pPr><w:bookmarkStart w:id="1" w:name="ub_n1"/>
        <w:r><w:rPr><w:rStyle w:val="marker"/></w:rPr><w:t>一、</w:t></w:r><w:r><w:t>主要</w:t></w:r>
        <w:r><w:t xml:space="preserve">工作 </w:t><w:br/><w:t>甲</w:t></w:r></w:p>
        <w:p><w:r><w:t>新的一段</w:t></w:r><w:r><w:delText>删去</w:delText></w:r></w:p>
        <w:p/>
        </w:body></w:document>
        """;
    assertThat(DocxReader.read(docx(document)))
        .contains(
            List.of(
                new PaperLine(
                    Optional.of("n1"), 0, NodeKind.SECTION, Optional.of("一、"), "主要工作 \n甲"),
                new PaperLine(Optional.empty(), 0, NodeKind.PROSE, Optional.empty(), "新的一段")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no xml",
        "<w:document xmlns:w=\"x\"><w:p></w:document>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a><t>&b;</t></a>"
      })
  void whatIsNoPaperIsNotRead(String document) throws IOException {
    assertThat(DocxReader.read(docx(document))).isEmpty();
  }

  @Test
  void neitherPlainBytesNorAHugePartAreRead() throws IOException {
    assertThat(DocxReader.read("PK".getBytes(UTF_8))).isEmpty();
    assertThat(DocxReader.read(new byte[0])).isEmpty();
    assertThat(DocxReader.read(docx("<a>" + " ".repeat(9 * 1024 * 1024) + "</a>"))).isEmpty();
  }
}
