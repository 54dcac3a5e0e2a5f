package org.unionbridge.plan.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.document.Documents.Text;
import org.unionbridge.plan.text.Limits;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;
import org.unionbridge.plan.text.Unreadable;

/** Every kind of file becomes lines of text, or is refused with what to do instead. */
class DocumentsTest {

  private static final List<String> LINES = List.of("工会工作计划", "一、学习", "1、读书。", "2、讨论。");

  @Test
  void aWordDocumentIsItsParagraphs() {
    assertThat(lines(FileKind.WORD, WordFiles.ofLines(LINES))).isEqualTo(LINES);
  }

  @Test
  void automaticNumbersAreWrittenOut() {
    var bytes =
        WordFiles.written(document -> {
          var list = WordFiles.list(document);
          WordFiles.addNumbered(document, list, 0, "学习");
          WordFiles.addNumbered(document, list, 1, "读书。");
          WordFiles.addNumbered(document, list, 1, "讨论。");
          WordFiles.addNumbered(document, list, 2, "小组。");
          WordFiles.addNumbered(document, list, 0, "文体");
          WordFiles.addNumbered(document, list, 1, "球赛。");
        });
    assertThat(lines(FileKind.WORD, bytes))
        .containsExactly("一、 学习", "1、 读书。", "2、 讨论。", "(1) 小组。", "二、 文体", "1、 球赛。");
  }

  @Test
  void aTableOfMonthsBecomesASchedule() {
    var bytes =
        WordFiles.written(document ->
            WordFiles.table(
                document,
                new String[] {"月份", "工作内容", "负责人"},
                new String[] {"三月", "庆祝妇女节\n跳绳比赛", "女工委"},
                new String[] {"4月份", "春游", "文体委员"}));
    assertThat(lines(FileKind.WORD, bytes))
        .containsExactly(
            "月份  工作内容  负责人", "三月：", "庆祝妇女节（负责人：女工委）", "跳绳比赛（负责人：女工委）", "4月份：", "春游（负责人：文体委员）");
  }

  @Test
  void aRowOfAnyOtherTableBecomesALine() {
    var bytes =
        WordFiles.written(document ->
            WordFiles.table(
                document,
                new String[] {"序号", "工作内容", "备注"},
                new String[] {"1", "建家", "全年"},
                new String[] {"2", "培训", ""}));
    assertThat(lines(FileKind.WORD, bytes)).containsExactly("序号  工作内容  备注", "1、建家  全年", "2、培训");
  }

  @Test
  void aSheetIsATableAndItsDatesAreShown() throws IOException {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("计划");
      sheet.createRow(0).createCell(0).setCellValue("工会工作计划");
      var head = sheet.createRow(1);
      head.createCell(0).setCellValue("月份");
      head.createCell(1).setCellValue("工作内容");
      for (int month = 3; month <= 4; month++) {
        var row = sheet.createRow(month);
        row.createCell(0).setCellValue(month);
        row.createCell(1).setCellValue("活动" + month);
      }
      var dated = book.createCellStyle();
      dated.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
      var row = sheet.createRow(5);
      row.createCell(0).setCellValue(46_143);
      row.getCell(0).setCellStyle(dated);
      row.createCell(1).setCellValue("考察\n总结");
      book.write(bytes);
      assertThat(lines(FileKind.WORKBOOK, bytes.toByteArray()))
          .containsExactly(
              "工会工作计划", "月份  工作内容", "3月：", "活动3", "4月：", "活动4", "2026年5月：", "考察", "总结");
    }
  }

  @Test
  void monthsMayStandOverTheColumns() {
    var html = "<table><tr><th>项目<th>3月<th>4月<tr><td>文体<td>球赛<td>春游<tr><td>学习<td>读书<td></table>";
    assertThat(lines(FileKind.WEB_PAGE, html.getBytes(UTF_8)))
        .containsExactly("3月：", "文体：球赛", "学习：读书", "4月：", "文体：春游");
  }

  @Test
  void aPageIsItsBlocks() {
    var html =
        """
        <!DOCTYPE html><html><head><meta charset="gbk"><title>x</title><style>p{}</style></head>
        <body><h1>工会<b>工作</b>计划</h1><div>一、学习<p>1、读书，<br>2、讨论。</p></div>
        <script>alert(1)</script><ol start="3"><li>走访</li><li>慰问</li></ol></body></html>
        """;
    for (var charset : List.of(Charset.forName("GBK"), UTF_8)) {
      assertThat(lines(FileKind.WEB_PAGE, html.getBytes(charset)))
          .containsExactly("工会工作计划", "一、学习", "1、读书，", "2、讨论。", "3. 走访", "4. 慰问");
    }
  }

  @Test
  void whatAFileIsCalledAndSaysOfItselfDoesNotMatter() {
    assertThat(lines(FileKind.TEXT, String.join("\n", LINES).getBytes(UTF_8))).isEqualTo(LINES);
    assertThat(lines(FileKind.TEXT, "< 工会 > 计划".getBytes(UTF_8))).containsExactly("< 工会 > 计划");
  }

  static Stream<Arguments> whatCannotBeReadIsRefusedWithItsReason() {
    return Stream.of(
        Arguments.of(new byte[0], Unreadable.EMPTY),
        Arguments.of(magic(0xFF, 0xD8, 0xFF, 0xE0, 0, 0), Unreadable.SCAN),
        Arguments.of(magic(0x89, 'P', 'N', 'G', 13, 10), Unreadable.SCAN),
        Arguments.of(zip(Map.of("OFD.xml", "<ofd/>")), Unreadable.OFD),
        Arguments.of(zip(Map.of("计划.txt", "1、学习")), Unreadable.ARCHIVE),
        Arguments.of(magic('R', 'a', 'r', '!', 26, 7), Unreadable.ARCHIVE),
        Arguments.of(
            zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
            Unreadable.OTHER_FORMAT),
        Arguments.of("{\\rtf1 x}".getBytes(UTF_8), Unreadable.OTHER_FORMAT),
        Arguments.of("%PDF-1.7 nothing".getBytes(UTF_8), Unreadable.DAMAGED),
        Arguments.of(magic('P', 'K', 3, 4, 0, 0), Unreadable.DAMAGED),
        Arguments.of(magic(0xD0, 0xCF, 0x11, 0xE0, 0, 0), Unreadable.DAMAGED),
        Arguments.of(
            zip(Map.of("word/document.xml", "<p/>", "word/vbaProject.bin", "x")),
            Unreadable.MACROS),
        Arguments.of(zip(Map.of("word/document.xml", "<w:p>")), Unreadable.DAMAGED),
        Arguments.of(new byte[] {1, 0, 2}, Unreadable.BINARY));
  }

  @ParameterizedTest
  @MethodSource
  void whatCannotBeReadIsRefusedWithItsReason(byte[] bytes, Unreadable reason) {
    assertThat(Documents.read(bytes, Limits.usual())).isEqualTo(new Refused<>(reason));
  }

  static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] magic(int... bytes) {
    var text = new StringBuilder();
    for (int each : bytes) {
      text.append((char) each);
    }
    return text.toString().getBytes(ISO_8859_1);
  }

  static List<String> lines(FileKind kind, byte[] bytes) {
    Reading<Text> reading = Documents.read(bytes, Limits.usual());
    assertThat(reading).isInstanceOf(Read.class);
    var text = ((Read<Text>) reading).value();
    assertThat(text.kind()).isEqualTo(kind);
    return text.text().lines().toList();
  }
}
