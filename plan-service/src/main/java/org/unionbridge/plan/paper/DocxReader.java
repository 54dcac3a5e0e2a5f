package org.unionbridge.plan.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.unionbridge.plan.outline.editing.Edit.PaperLine;
import org.unionbridge.plan.paper.Sheet.Style;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;

/** Reads a .docx that was exported here and edited elsewhere. Takes its time. */
final class DocxReader {

  private static final int MOST_PARTS = 500;
  private static final int LARGEST_PART = 8 * 1024 * 1024;
  private static final XMLInputFactory FACTORY = factory();

  private final List<PaperLine> lines = new ArrayList<>();
  private final StringBuilder marker = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private Optional<String> style = Optional.empty();
  private Optional<String> node = Optional.empty();
  private boolean inMarker;
  private boolean inText;

  private DocxReader() {}

  /** Nothing outside of the part is ever looked at. */
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The lines, in order; nothing when it is no such paper. */
  static Optional<List<PaperLine>> read(byte[] docx) {
    try {
      var part = part(docx);
      return part.isPresent() ? Optional.of(lines(part.get())) : Optional.empty();
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> part(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      int parts = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          return Optional.empty();
        }
        if (entry.getName().equals(Docx.DOCUMENT)) {
          var part = zip.readNBytes(LARGEST_PART + 1);
          return part.length > LARGEST_PART ? Optional.empty() : Optional.of(part);
        }
      }
      return Optional.empty();
    }
  }

  private static List<PaperLine> lines(byte[] part) throws XMLStreamException {
    var reader = new DocxReader();
    var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> reader.begin(xml);
        case XMLStreamConstants.END_ELEMENT -> reader.end(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> reader.say(xml.getText());
        default -> {}
      }
    }
    return reader.lines;
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> {
        marker.setLength(0);
        text.setLength(0);
        style = Optional.empty();
        node = Optional.empty();
      }
      case "pStyle" -> style = value(xml, "val");
      case "bookmarkStart" ->
          value(xml, "name")
              .filter(name -> name.startsWith(Docx.BOOKMARK))
              .map(name -> name.substring(Docx.BOOKMARK.length()))
              .filter(_ -> node.isEmpty())
              .ifPresent(name -> node = Optional.of(name));
      case "r" -> inMarker = false;
      case "rStyle" -> inMarker = value(xml, "val").filter(Docx.MARKER::equals).isPresent();
      case "t" -> inText = true;
      case "br", "cr" -> written("\n");
      case "tab" -> written("\t");
      default -> {}
    }
  }

  private static Optional<String> value(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(Docx.W, name));
  }

  private void say(String characters) {
    if (inText) {
      written(characters);
    }
  }

  private void written(String characters) {
    (inMarker ? marker : text).append(characters);
  }

  private void end(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "t" -> inText = false;
      case "p" -> finish();
      default -> {}
    }
  }

  private void finish() {
    boolean said = node.isPresent() || !text.isEmpty() || !marker.isEmpty();
    if (said && style.filter(Docx.TITLE::equals).isEmpty()) {
      var known = style.flatMap(Style::named).orElseGet(this::further);
      lines.add(
          new PaperLine(
              node,
              known.depth(),
              known.kind(),
              Optional.of(marker.toString()).filter(written -> !written.isEmpty()),
              text.toString()));
    }
  }

  /** What somebody wrote in a style of their own goes on where the line before stands. */
  private Style further() {
    int depth = lines.isEmpty() ? 0 : lines.getLast().depth();
    return new Style(NodeKind.PROSE, depth);
  }
}
