package org.unionbridge.plan.paper;

import java.util.LinkedHashSet;
import org.unionbridge.plan.paper.Sheet.Face;
import org.unionbridge.plan.paper.Sheet.Paragraph;
import org.unionbridge.plan.paper.Sheet.Style;

/** The styles of a sheet: one for each kind of line and depth, so that a paper tells them. */
final class DocxStyles {

  private static final String BODY_SIZE = "32";
  private static final String TITLE_SIZE = "44";
  private static final String FOOT_SIZE = "28";
  private static final String LINE = "580";

  private final Xml xml;

  private DocxStyles(Xml xml) {
    this.xml = xml;
  }

  static byte[] of(Sheet sheet) {
    var used = new LinkedHashSet<Style>();
    sheet.paragraphs().stream().map(Paragraph::style).forEach(used::add);
    return Xml.part(xml -> {
      var styles = new DocxStyles(xml);
      xml.in(
          "w:styles",
          () -> {
            styles.usual();
            styles.title();
            styles.foot();
            xml.in(
                "w:style",
                () -> xml.empty("w:name", "w:val", Docx.MARKER),
                "w:type",
                "character",
                "w:styleId",
                Docx.MARKER);
            used.forEach(styles::line);
          },
          "xmlns:w",
          Docx.W);
    });
  }

  private void usual() {
    xml.in(
        "w:docDefaults",
        () ->
            xml.in(
                "w:rPrDefault",
                () -> xml.in("w:rPr", () -> letters(Face.FANG_SONG.face(), BODY_SIZE))));
  }

  private void letters(String face, String size) {
    xml.empty(
            "w:rFonts",
            "w:ascii",
            "Times New Roman",
            "w:hAnsi",
            "Times New Roman",
            "w:eastAsia",
            face)
        .empty("w:sz", "w:val", size)
        .empty("w:szCs", "w:val", size);
  }

  private void title() {
    style(Docx.TITLE, "方正小标宋简体", TITLE_SIZE, () -> xml.empty("w:jc", "w:val", "center"));
  }

  private void foot() {
    style(Docx.FOOT, "宋体", FOOT_SIZE, () -> xml.empty("w:jc", "w:val", "center"));
  }

  private void line(Style style) {
    style(
        style.name(),
        style.face().face(),
        BODY_SIZE,
        () -> xml.empty("w:ind", "w:firstLineChars", "200", "w:firstLine", "632"));
  }

  private void style(String name, String face, String size, Runnable placed) {
    xml.in(
        "w:style",
        () ->
            xml.empty("w:name", "w:val", name)
                .in(
                    "w:pPr",
                    () -> {
                      xml.empty("w:spacing", "w:line", LINE, "w:lineRule", "exact");
                      placed.run();
                    })
                .in("w:rPr", () -> letters(face, size)),
        "w:type",
        "paragraph",
        "w:customStyle",
        "1",
        "w:styleId",
        name);
  }
}
