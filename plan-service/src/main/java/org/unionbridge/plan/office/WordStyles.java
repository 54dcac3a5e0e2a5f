package org.unionbridge.plan.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.text.Budget;

/**
 * The styles of a Word document: which of them number their paragraphs, which belong to contents.
 */
final class WordStyles {

  private static final int DEEPEST = 12;

  /** What a style says; what it does not say, the one that it is based on says. */
  private static final class Style {
    private String name = "";
    private @Nullable String basedOn;
    private @Nullable String numbering;
    private int level = -1;
  }

  private final Map<String, Style> styles = new HashMap<>();

  static WordStyles read(OfficePackage file, Budget budget) throws IOException {
    var styles = new WordStyles();
    Xml.read(file.part("word/styles.xml"), budget, styles.new Parts());
    return styles;
  }

  /** The list in which a style numbers its paragraphs, if any. */
  @Nullable String numbering(@Nullable String id) {
    var style = id == null ? null : styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      if (style.numbering != null) {
        return style.numbering;
      }
      style = style.basedOn == null ? null : styles.get(style.basedOn);
    }
    return null;
  }

  /** The level that a style names, or -1. */
  int level(@Nullable String id) {
    var style = id == null ? null : styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      if (style.level >= 0) {
        return style.level;
      }
      style = style.basedOn == null ? null : styles.get(style.basedOn);
    }
    return -1;
  }

  boolean isContents(@Nullable String id) {
    var style = id == null ? null : styles.get(id);
    return style != null && style.name.startsWith("toc ");
  }

  private final class Parts implements Xml.Reader {

    private Style style = new Style();

    @Override
    public void start(String name, Xml element) {
      switch (name) {
        case "style" -> {
          style = new Style();
          styles.put(element.attribute("styleId", ""), style);
        }
        case "name" -> style.name = element.attribute("val", "").toLowerCase(Locale.ROOT);
        case "basedOn" -> style.basedOn = element.attribute("val");
        case "numId" -> style.numbering = element.attribute("val");
        case "ilvl" -> style.level = element.number("val", -1);
        case "tblStylePr", "docDefaults", "latentStyles" -> element.skip();
        default -> {}
      }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}
  }
}
