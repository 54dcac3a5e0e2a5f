package org.unionbridge.plan.paper;

import java.util.Locale;
import org.unionbridge.plan.paper.Sheet.Face;
import org.unionbridge.plan.paper.Sheet.Paragraph;

/** Writes a sheet as a page that prints as the .docx does. */
final class Html {

  private static final String LAYOUT =
      """
      @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
      body { width: 156mm; margin: 0 auto; font-size: 16pt; letter-spacing: -0.25pt; line-height: 28.9pt; }
      h1 { font: 22pt/28.9pt "方正小标宋简体", SimSun, serif; text-align: center; margin: 0 0 28.9pt; letter-spacing: 0; }
      .heads { break-after: avoid; }
      p { margin: 0; text-indent: 2em; white-space: pre-line; }
      footer { text-align: center; text-indent: 0; font: 14pt/29pt SimSun, serif; }
      """;

  private Html() {}

  static String write(Sheet sheet) {
    var page = new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head>");
    page.append("<meta charset=\"utf-8\"><title>").append(escaped(sheet.title()));
    page.append("</title><style>").append(LAYOUT);
    for (var face : Face.values()) {
      page.append(
          ".%s { font-family: \"%s\", %s, serif; }\n"
              .formatted(name(face), face.face(), face.otherwise()));
    }
    page.append("</style></head><body><h1>").append(escaped(sheet.title())).append("</h1>\n");
    sheet.paragraphs().forEach(line -> page.append(paragraph(line)));
    page.append("<footer>").append(escaped(sheet.foot())).append("</footer></body></html>\n");
    return page.toString();
  }

  private static String paragraph(Paragraph line) {
    return "<p class=\"%s\">%s%s</p>\n"
        .formatted(
            name(line.style().face()) + (line.style().heads() ? " heads" : ""),
            escaped(line.marker().orElse("")),
            escaped(line.text()));
  }

  private static String name(Face face) {
    return face.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
