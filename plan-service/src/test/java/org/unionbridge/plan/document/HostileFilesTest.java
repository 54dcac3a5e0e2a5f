package org.unionbridge.plan.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.text.Limits;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;
import org.unionbridge.plan.text.Unreadable;

/** Files made to cost more than they weigh are refused before they do. */
class HostileFilesTest {

  private static final String HEAD = "<w:document xmlns:w=\"w\"><w:body>";
  private static final String FOOT = "</w:body></w:document>";

  @Test
  void aZipBombIsRefusedByWhatItUnpacksTo() {
    var bomb = word(HEAD + " ".repeat(60_000_000) + FOOT);
    assertThat(bomb).hasSizeLessThan(100_000);
    assertRefused(bomb, Unreadable.TOO_COMPLEX);
  }

  @Test
  void tooManyEntriesAreRefused() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("word/document.xml", HEAD + FOOT);
    for (int i = 0; i < 3_000; i++) {
      parts.put("word/media/" + i, "");
    }
    assertRefused(DocumentsTest.zip(parts), Unreadable.TOO_COMPLEX);
  }

  @Test
  void elementsTooDeepInEachOtherAreRefused() {
    assertRefused(
        word(HEAD + "<w:tbl>".repeat(5_000) + "</w:tbl>".repeat(5_000) + FOOT),
        Unreadable.TOO_COMPLEX);
    assertRefused(
        ("<html><body>" + "<div>".repeat(100_000) + "1、学习").getBytes(UTF_8),
        Unreadable.TOO_COMPLEX);
  }

  @Test
  void entitiesAreNeverExpandedNorFetched() {
    var declared =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    assertRefused(
        word(declared + HEAD + "<w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p>" + FOOT),
        Unreadable.DAMAGED);
  }

  @Test
  void aHugeTableIsRefused() {
    var row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(60) + "</w:tr>";
    assertRefused(
        word(HEAD + "<w:tbl>" + row.repeat(1_000) + "</w:tbl>" + FOOT), Unreadable.TOO_COMPLEX);
    assertRefused(
        ("<table>" + "<tr><td>x<td>y</tr>".repeat(30_000) + "</table>").getBytes(UTF_8),
        Unreadable.TOO_COMPLEX);
  }

  @Test
  void moreTextThanAnybodyWroteIsRefused() {
    var paragraph = "<w:p><w:r><w:t>" + "学".repeat(1_000) + "</w:t></w:r></w:p>";
    assertRefused(word(HEAD + paragraph.repeat(4_000) + FOOT), Unreadable.TOO_COMPLEX);
  }

  @Test
  void readingEndsWhenItsTimeIsOver() {
    var impatient = Limits.usual();
    var hasty =
        new Limits(
            impatient.bytes(),
            impatient.unpacked(),
            impatient.entries(),
            impatient.ratio(),
            impatient.depth(),
            impatient.characters(),
            impatient.cells(),
            impatient.pages(),
            Duration.ofNanos(1));
    var bytes = word(HEAD + "<w:p><w:r><w:t>学</w:t></w:r></w:p>".repeat(2_000) + FOOT);
    assertThat(Documents.read(bytes, hasty)).isEqualTo(new Refused<>(Unreadable.TOO_SLOW));
    assertThat(Documents.read(bytes, impatient)).isInstanceOf(Read.class);
  }

  @Test
  void aPdfWhoseStreamUnpacksForEverIsRefused() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(new byte[60_000_000]);
    }
    var pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        "%PDF-1.4\n1 0 obj <</Filter /FlateDecode /Length 1>> stream\n".getBytes(ISO_8859_1));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes("\nendstream endobj\ntrailer <<>>\n%%EOF".getBytes(ISO_8859_1));
    assertRefused(pdf.toByteArray(), Unreadable.TOO_COMPLEX);
    assertRefused(
        "%PDF-1.4\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\nendstream"
            .getBytes(ISO_8859_1),
        Unreadable.TOO_COMPLEX);
  }

  @Test
  void aScanHoldsNoText() throws IOException {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(bytes);
      assertRefused(bytes.toByteArray(), Unreadable.SCAN);
    }
  }

  @Test
  void whatNeedsAPasswordSaysSo() throws Exception {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(bytes);
      assertRefused(bytes.toByteArray(), Unreadable.PROTECTED);
    }
    try (var files = new POIFSFileSystem();
        var bytes = new ByteArrayOutputStream()) {
      var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      lock.confirmPassword("secret");
      try (var sealed = lock.getDataStream(files)) {
        sealed.write(WordFiles.ofLines(List.of("一、学习")));
      }
      files.writeFilesystem(bytes);
      assertRefused(bytes.toByteArray(), Unreadable.PROTECTED);
    }
  }

  @Test
  void oldFilesOfOtherKindsAreNamed() throws IOException {
    assertRefused(old("Workbook"), Unreadable.OTHER_FORMAT);
    assertRefused(old("PowerPoint Document"), Unreadable.OTHER_FORMAT);
    assertRefused(old("WordDocument"), Unreadable.OTHER_FORMAT);
    try (var files = new POIFSFileSystem();
        var bytes = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[9]), "WordDocument");
      files.createDirectory("Macros");
      files.writeFilesystem(bytes);
      assertRefused(bytes.toByteArray(), Unreadable.MACROS);
    }
  }

  private static byte[] old(String entry) throws IOException {
    try (var files = new POIFSFileSystem();
        var bytes = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[600]), entry);
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] word(String document) {
    return DocumentsTest.zip(Map.of("word/document.xml", document));
  }

  private static void assertRefused(byte[] bytes, Unreadable reason) {
    assertThat(Documents.read(bytes, Limits.usual())).isEqualTo(new Refused<>(reason));
  }
}
