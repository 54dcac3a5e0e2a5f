package org.unionbridge.plan.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Unreadable;
import org.unionbridge.plan.text.UnreadableFile;

/**
 * A part, element by element. Names are taken without their namespaces, of which there are two sets
 * for the same words. Declarations of types and entities are refused: no part has any.
 */
final class Xml {

  /** What came next. */
  enum Step {
    START,
    END,
    TEXT,
    OVER
  }

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Budget budget;
  private int depth;

  private Xml(XMLStreamReader reader, Budget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** What an element means to whoever reads the part. */
  interface Reader {
    void start(String name, Xml element);

    void text(String text);

    void end(String name);
  }

  /** Tells the reader of every element, except what lies in one that it does not want. */
  static void read(InputStream part, Budget budget, Reader to) throws IOException {
    try (part) {
      var first = part.readNBytes(1);
      if (first.length == 0) {
        return;
      }
      var whole = new SequenceInputStream(new ByteArrayInputStream(first), part);
      var xml = new Xml(FACTORY.createXMLStreamReader(whole), budget);
      for (var step = xml.next(); step != Step.OVER; step = xml.next()) {
        switch (step) {
          case START -> to.start(xml.reader.getLocalName(), xml);
          case END -> to.end(xml.reader.getLocalName());
          case TEXT -> to.text(xml.reader.getText());
          case OVER -> {}
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException("a part is not well-formed", broken);
    }
  }

  private Step next() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          budget.depth(++depth);
          return Step.START;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return Step.END;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          return Step.TEXT;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableFile(Unreadable.DAMAGED);
        default -> budget.time();
      }
    }
    return Step.OVER;
  }

  /** Steps over everything inside the element that has just begun, and its end. */
  void skip() {
    try {
      int outside = depth - 1;
      while (depth > outside && next() != Step.OVER) {
        budget.time();
      }
    } catch (XMLStreamException broken) {
      throw new UnreadableFile(Unreadable.DAMAGED);
    }
  }

  @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  String attribute(String name, String otherwise) {
    var value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** A whole number, or the other where there is none. */
  int number(String name, int otherwise) {
    var value = attribute(name);
    return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }
}
