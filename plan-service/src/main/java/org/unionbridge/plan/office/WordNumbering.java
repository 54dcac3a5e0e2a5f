package org.unionbridge.plan.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.office.ListNumbers.Level;
import org.unionbridge.plan.text.Budget;

/** The lists of a Word document, and the numbers that its paragraphs get in them. */
final class WordNumbering {

  private static final int LEVELS = 9;

  /** Levels that count together. */
  private static final class Abstract {
    private final Level[] levels = new Level[LEVELS];
    private final @Nullable String[] styles = new String[LEVELS];
    private @Nullable String linked;

    Abstract() {
      Arrays.fill(levels, Level.NONE);
    }
  }

  /** One use of such levels, which may start anew. */
  private static final class Numbering {
    private String of = "";
    private final int[] anew = new int[LEVELS];

    Numbering() {
      Arrays.fill(anew, -1);
    }
  }

  private final Map<String, Abstract> abstracts = new HashMap<>();
  private final Map<String, Numbering> numberings = new HashMap<>();
  private final ListNumbers numbers = new ListNumbers();
  private final WordStyles styles;

  private WordNumbering(WordStyles styles) {
    this.styles = styles;
  }

  static WordNumbering read(OfficePackage file, Budget budget, WordStyles styles)
      throws IOException {
    var numbering = new WordNumbering(styles);
    Xml.read(file.part("word/numbering.xml"), budget, numbering.new Parts());
    return numbering;
  }

  /** What stands before a paragraph of this style, list and level; nothing where it is no list. */
  String before(@Nullable String style, @Nullable String own, int ownLevel) {
    var id = own != null ? own : styles.numbering(style);
    var numbering = id == null ? null : numberings.get(id);
    if (id == null || numbering == null) {
      return "";
    }
    var list = numbering.of;
    var levels = abstracts.get(list);
    if (levels != null && levels.linked != null) {
      var through = numberings.get(String.valueOf(styles.numbering(levels.linked)));
      list = through == null ? list : through.of;
      levels = abstracts.get(list);
    }
    if (levels == null) {
      return "";
    }
    int level = level(levels, style, own, ownLevel);
    int anew = level < LEVELS ? numbering.anew[level] : -1;
    return numbers.next(list, id, level, List.of(levels.levels), anew);
  }

  private int level(Abstract levels, @Nullable String style, @Nullable String own, int ownLevel) {
    if (ownLevel >= 0) {
      return ownLevel;
    }
    int linked = style == null ? -1 : new ArrayList<>(Arrays.asList(levels.styles)).indexOf(style);
    if (own == null && linked >= 0) {
      return linked;
    }
    return Math.max(0, styles.level(style));
  }

  private final class Parts implements Xml.Reader {

    private Abstract list = new Abstract();
    private Numbering numbering = new Numbering();
    private int level;
    private boolean override;

    @Override
    public void start(String name, Xml element) {
      switch (name) {
        case "abstractNum" -> {
          list = new Abstract();
          abstracts.put(element.attribute("abstractNumId", ""), list);
        }
        case "num" -> {
          numbering = new Numbering();
          numberings.put(element.attribute("numId", ""), numbering);
        }
        case "abstractNumId" -> numbering.of = element.attribute("val", "");
        case "numStyleLink" -> list.linked = element.attribute("val");
        case "lvlOverride" -> {
          override = true;
          level = Math.clamp(element.number("ilvl", 0), 0, LEVELS - 1);
        }
        case "startOverride" -> numbering.anew[level] = element.number("val", 1);
        case "lvl" -> level = Math.clamp(element.number("ilvl", 0), 0, LEVELS - 1);
        case "AlternateContent" -> element.skip();
        default -> ofLevel(name, element);
      }
    }

    private void ofLevel(String name, Xml element) {
      if (override) {
        return;
      }
      var old = list.levels[level];
      var value = element.attribute("val", "");
      boolean on = !value.equals("0") && !value.equals("false");
      switch (name) {
        case "start" ->
            list.levels[level] =
                new Level(
                    element.number("val", 1), started(old), old.text(), spaced(old), old.plain());
        case "numFmt" ->
            list.levels[level] =
                new Level(old.start(), value, old.text(), spaced(old), old.plain());
        case "lvlText" ->
            list.levels[level] =
                new Level(old.start(), started(old), value, spaced(old), old.plain());
        case "suff" ->
            list.levels[level] =
                new Level(
                    old.start(), started(old), old.text(), !value.equals("nothing"), old.plain());
        case "isLgl" ->
            list.levels[level] = new Level(old.start(), started(old), old.text(), spaced(old), on);
        case "pStyle" -> list.styles[level] = value;
        default -> {}
      }
    }

    /** Decimal unless it says otherwise, followed by a tab unless it says otherwise. */
    private String started(Level old) {
      return old == Level.NONE ? "decimal" : old.format();
    }

    private boolean spaced(Level old) {
      return old == Level.NONE || old.spaced();
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {
      if (name.equals("lvlOverride")) {
        override = false;
      }
    }
  }
}
