package org.unionbridge.plan.paper;

import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.unionbridge.plan.paper.Sheet.Face;
import org.unionbridge.plan.paper.Sheet.Paragraph;
import org.unionbridge.plan.paper.Sheet.Style;

/** The styles of a sheet: one for each kind of line and depth, so that a paper tells them. */
final class DocxStyles {

  private static final String BODY_SIZE = "32";
  private static final String TITLE_SIZE = "44";
  private static final String FOOT_SIZE = "28";

  /** Twips: 22 lines fill 225 mm. */
  static final String LINE = "579";

  private static final String FOOT_LINE = "400";

  /**
   * Twips: with it, 28 characters of 16 pt fill 156 mm; a grid of characters is read differently by
   * each office.
   */
  private static final String CLOSER = "-5";

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
            styles.normal();
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

  /** What all other styles stand on, where it is not said otherwise. */
  private void normal() {
    xml.in(
        "w:style",
        () ->
            xml.empty("w:name", "w:val", "Normal")
                .in("w:rPr", () -> letters(Face.FANG_SONG.face(), BODY_SIZE)),
        "w:type",
        "paragraph",
        "w:default",
        "1",
        "w:styleId",
        "Normal");
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
        .empty("w:spacing", "w:val", size.equals(BODY_SIZE) ? CLOSER : "0")
        .empty("w:sz", "w:val", size)
        .empty("w:szCs", "w:val", size);
  }

  private void title() {
    style(Docx.TITLE, "方正小标宋简体", TITLE_SIZE, () -> centred("w:after", LINE, "w:line", LINE));
  }

  private void foot() {
    style(Docx.FOOT, "宋体", FOOT_SIZE, () -> centred("w:line", FOOT_LINE));
  }

  private void centred(String... lines) {
    xml.empty("w:spacing", exactly(lines)).empty("w:jc", "w:val", "center");
  }

  private void line(Style style) {
    style(style.name(), style.face().face(), BODY_SIZE, () -> indented(style));
  }

  /** A heading stays on the page of what it heads. */
  private void indented(Style style) {
    if (style.heads()) {
      xml.empty("w:keepNext");
    }
    xml.empty("w:spacing", exactly("w:line", LINE))
        .empty("w:ind", "w:firstLineChars", "200", "w:firstLine", "632");
  }

  private void style(String name, String face, String size, Runnable placed) {
    xml.in(
        "w:style",
        () ->
            xml.empty("w:name", "w:val", name)
                .in("w:pPr", placed)
                .in("w:rPr", () -> letters(face, size)),
        "w:type",
        "paragraph",
        "w:customStyle",
        "1",
        "w:styleId",
        name);
  }

  private static String[] exactly(String... lines) {
    return Stream.concat(Stream.of(lines), Stream.of("w:lineRule", "exact")).toArray(String[]::new);
  }
}
