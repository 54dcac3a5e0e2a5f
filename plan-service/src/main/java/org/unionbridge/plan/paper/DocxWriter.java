package org.unionbridge.plan.paper;

import static org.unionbridge.plan.paper.Docx.twips;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unionbridge.plan.paper.Sheet.Paragraph;

/**
 * Writes a sheet as .docx, laid out as official documents are (GB/T 9704—2012): A4, 22 lines of 28
 * characters. The same sheet is always the same bytes.
 */
final class DocxWriter {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private DocxWriter() {}

  static byte[] write(Sheet sheet) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", relations("officeDocument", Docx.DOCUMENT));
      put(zip, Docx.DOCUMENT, document(sheet));
      put(zip, "word/styles.xml", DocxStyles.of(sheet));
      put(zip, "word/footer1.xml", footer(sheet.foot()));
      put(
          zip,
          "word/_rels/document.xml.rels",
          relations("styles", "styles.xml", "footer", "footer1.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(part);
    zip.closeEntry();
  }

  private static byte[] contentTypes() {
    return Xml.part(xml ->
        xml.in(
            "Types",
            () ->
                xml.empty(
                        "Default",
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                    .empty(
                        "Override",
                        "PartName",
                        "/" + Docx.DOCUMENT,
                        "ContentType",
                        WORD + "document.main+xml")
                    .empty(
                        "Override",
                        "PartName",
                        "/word/styles.xml",
                        "ContentType",
                        WORD + "styles+xml")
                    .empty(
                        "Override",
                        "PartName",
                        "/word/footer1.xml",
                        "ContentType",
                        WORD + "footer+xml"),
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/content-types"));
  }

  /** Kinds and targets in turn. */
  private static byte[] relations(String... targets) {
    return Xml.part(xml ->
        xml.in(
            "Relationships",
            () -> {
              for (int i = 0; i < targets.length; i += 2) {
                xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + (i / 2 + 1),
                    "Type",
                    OFFICE + targets[i],
                    "Target",
                    targets[i + 1]);
              }
            },
            "xmlns",
            RELATIONS));
  }

  private static byte[] document(Sheet sheet) {
    var number = new AtomicInteger();
    return Xml.part(xml ->
        xml.in(
            "w:document",
            () ->
                xml.in(
                    "w:body",
                    () -> {
                      styled(xml, Docx.TITLE, () -> run(xml, sheet.title()));
                      sheet.paragraphs().forEach(line -> line(xml, line, number.incrementAndGet()));
                      section(xml);
                    }),
            "xmlns:w",
            Docx.W,
            "xmlns:r",
            Docx.R));
  }

  private static void styled(Xml xml, String style, Runnable content) {
    xml.in(
        "w:p",
        () -> {
          xml.in("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
          content.run();
        });
  }

  /** The bookmark says which line it is, so that it is known again when the paper comes back. */
  private static void line(Xml xml, Paragraph line, int number) {
    styled(
        xml,
        line.style().name(),
        () -> {
          xml.empty("w:bookmarkStart", "w:id", "" + number, "w:name", Docx.BOOKMARK + line.node());
          line.marker()
              .ifPresent(marker ->
                  xml.in(
                      "w:r",
                      () -> {
                        xml.in("w:rPr", () -> xml.empty("w:rStyle", "w:val", Docx.MARKER));
                        written(xml, marker);
                      }));
          run(xml, line.text());
          xml.empty("w:bookmarkEnd", "w:id", "" + number);
        });
  }

  private static void run(Xml xml, String text) {
    if (!text.isEmpty()) {
      xml.in("w:r", () -> written(xml, text));
    }
  }

  private static void written(Xml xml, String text) {
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var line = lines[i];
      if (i > 0) {
        xml.empty("w:br");
      }
      if (!line.isEmpty()) {
        xml.in("w:t", () -> xml.text(line), "xml:space", "preserve");
      }
    }
  }

  /** Top 37 mm, left 28 mm, type area 156 by 225 mm; the grid of lines. */
  private static void section(Xml xml) {
    xml.in(
        "w:sectPr",
        () ->
            xml.empty("w:footerReference", "w:type", "default", "r:id", "rId2")
                .empty("w:pgSz", "w:w", twips(210), "w:h", twips(297))
                .empty(
                    "w:pgMar",
                    "w:top",
                    twips(37),
                    "w:right",
                    twips(26),
                    "w:bottom",
                    twips(35),
                    "w:left",
                    twips(28),
                    "w:header",
                    twips(15),
                    "w:footer",
                    twips(14),
                    "w:gutter",
                    "0")
                .empty("w:docGrid", "w:type", "lines", "w:linePitch", DocxStyles.LINE));
  }

  private static byte[] footer(String foot) {
    return Xml.part(xml ->
        xml.in(
            "w:ftr",
            () -> {
              styled(
                  xml,
                  Docx.FOOT,
                  () -> {
                    run(xml, "— ");
                    xml.in("w:fldSimple", () -> run(xml, "1"), "w:instr", " PAGE ");
                    run(xml, " —");
                  });
              styled(xml, Docx.FOOT, () -> run(xml, foot));
            },
            "xmlns:w",
            Docx.W));
  }
}
