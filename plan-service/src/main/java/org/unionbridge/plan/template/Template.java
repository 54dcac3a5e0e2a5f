package org.unionbridge.plan.template;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.catalogue.Names;
import org.unionbridge.plan.outline.Composing;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.attribute.Attribute.Goal;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;

/** What unions of a kind usually plan (P-13). */
public record Template(
    String code,
    Names names,
    UnitKind unitKind,
    Level level,
    PeriodKind period,
    List<Section> sections) {

  private static final String NUMBERS = "一二三四五六七八九十";

  public Template {
    sections = List.copyOf(sections);
  }

  /** A heading with what stands below it. */
  record Section(String title, List<Item> items) {
    Section {
      items = List.copyOf(items);
    }
  }

  /**
   * A line to begin with; its usual targets stand in its words.
   *
   * @param kind of work, by its code in the catalogue
   * @param posts that are usually responsible for that kind
   */
  record Item(
      String text, Optional<String> kind, List<Integer> months, List<String> posts, boolean goal) {
    Item {
      months = List.copyOf(months);
      posts = List.copyOf(posts);
    }
  }

  /** Its lines as a plan of their own, numbered as plans are. */
  public Outline outline() {
    var composing = new Composing();
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      var number = NUMBERS.substring(i, i + 1) + "、";
      composing.add(0, NodeKind.SECTION, Optional.of(number), section.title());
      for (int j = 0; j < section.items().size(); j++) {
        add(composing, j + 1, section.items().get(j));
      }
    }
    return composing.outline();
  }

  private static void add(Composing composing, int number, Item item) {
    composing.add(
        1,
        NodeKind.ITEM,
        Optional.of(number + "、"),
        item.text(),
        new OfKind(item.kind()),
        new Timing(item.months(), 0),
        new Responsible(item.posts(), List.of(), Optional.empty()),
        new Goal(item.goal()));
  }
}
