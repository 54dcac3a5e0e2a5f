package org.unionbridge.plan.paper;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.PlanNode;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;

/**
 * A plan as it is put on paper, whether it is printed or exported.
 *
 * @param foot number and version of the record
 */
record Sheet(String title, String foot, List<Paragraph> paragraphs) {

  Sheet {
    paragraphs = List.copyOf(paragraphs);
  }

  static Sheet of(String title, String foot, Outline outline) {
    return new Sheet(title, foot, outline.onPaper().nodes().stream().map(Paragraph::of).toList());
  }

  /** The typefaces of GB/T 9704—2012, by the level of what is written. */
  enum Face {
    HEI("黑体", "SimHei"),
    KAI("楷体_GB2312", "KaiTi"),
    FANG_SONG("仿宋_GB2312", "FangSong");

    private final String name;
    private final String other;

    Face(String name, String other) {
      this.name = name;
      this.other = other;
    }

    String face() {
      return name;
    }

    /** What the same is called where the usual name is not known. */
    String otherwise() {
      return other;
    }
  }

  /** One line of the plan. */
  record Paragraph(String node, Style style, Optional<String> marker, String text) {
    static Paragraph of(PlanNode node) {
      return new Paragraph(
          node.id(), new Style(node.kind(), node.depth()), node.marker(), node.text());
    }
  }

  /** What a line is and how deep it lies; its name says both. */
  record Style(NodeKind kind, int depth) {
    String name() {
      return kind.word() + depth;
    }

    /** The style of this name, if it is one of ours. */
    static Optional<Style> named(String name) {
      for (var kind : NodeKind.values()) {
        var depth = name.startsWith(kind.word()) ? name.substring(kind.word().length()) : "";
        if (depth.matches("\\d")) {
          return Optional.of(new Style(kind, Integer.parseInt(depth)));
        }
      }
      return Optional.empty();
    }

    /** Whether others stand below it. */
    boolean heads() {
      return switch (kind) {
        case SECTION, LABEL, MONTH -> true;
        case ITEM, POINT, PROSE, TASK, GOAL -> false;
      };
    }

    Face face() {
      return switch (kind) {
        case SECTION, LABEL, MONTH ->
            depth == 0 ? Face.HEI : depth == 1 ? Face.KAI : Face.FANG_SONG;
        case ITEM, POINT, PROSE, TASK, GOAL -> Face.FANG_SONG;
      };
    }
  }
}
