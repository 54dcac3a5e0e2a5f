package org.unionbridge.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.plan.PlanCommand.Adopt;
import org.unionbridge.plan.reading.PlanFile;
import org.unionbridge.plan.reading.PlanFile.Counts;
import org.unionbridge.plan.reading.PlanFile.Figure;
import org.unionbridge.plan.reading.PlanFile.FigureClass;
import org.unionbridge.plan.reading.PlanFile.Gap;
import org.unionbridge.plan.reading.PlanFile.Level;
import org.unionbridge.plan.reading.PlanFile.Lines;
import org.unionbridge.plan.reading.PlanFile.Month;
import org.unionbridge.plan.reading.PlanFile.MonthTask;
import org.unionbridge.plan.reading.PlanFile.Node;
import org.unionbridge.plan.reading.PlanFile.NodeKind;
import org.unionbridge.plan.reading.PlanFile.Party;
import org.unionbridge.plan.reading.PlanFile.Period;
import org.unionbridge.plan.reading.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.PlanFile.Repair;
import org.unionbridge.plan.reading.PlanFile.Role;
import org.unionbridge.plan.reading.PlanFile.SetAside;
import org.unionbridge.plan.reading.PlanFile.Strength;
import org.unionbridge.plan.reading.PlanFile.UnitKind;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** Plans for tests, also those of other features. */
public final class PlanSamples {

  public static final Place SCHOOL = new Place("u1029", "/u1/u1029/");

  static final Origin ORIGIN = new Origin("i1", 2, "u1029", 2026);
  static final Month DECEMBER_BEFORE = month(List.of(12), -1, "总结表彰");
  static final Month MARCH = month(List.of(3), 0, "庆祝三八妇女节", "组织春游");
  static final Month SUMMER = month(List.of(7, 8), 0, "暑期疗休养");

  static final PlanFile.Plan TEXT = text("工会工作计划 篇二", DECEMBER_BEFORE, MARCH, SUMMER);
  static final AdoptedPlan PLAN = new AdoptedPlan(ORIGIN, TEXT, PlannedTask.of(TEXT, 2026));

  private PlanSamples() {}

  static Month month(List<Integer> months, int yearOffset, String... tasks) {
    return new Month(
        months,
        yearOffset,
        null,
        20,
        IntStream.range(0, tasks.length).mapToObj(i -> new MonthTask(21 + i, tasks[i])).toList());
  }

  static PlanFile.Plan text(@Nullable String title, Month... months) {
    var item =
        new Node(
            NodeKind.ITEM,
            "1、",
            "力争与妇联举办四次以上活动。",
            new Lines(3, 4),
            Strength.STRIVE,
            List.of("womens-day"),
            List.of(new Party("妇联", Role.WITH)),
            List.of());
    var section =
        new Node(
            NodeKind.SECTION,
            "一、",
            "主要工作",
            new Lines(2, 2),
            Strength.FIRM,
            List.of(),
            List.of(),
            List.of(item));
    var figure =
        new Figure(
            3, FigureClass.TARGET, "四次以上活动", ">=", new BigDecimal(4), null, "次", null, "year");
    return new PlanFile.Plan(
        title,
        UnitKind.SCHOOL,
        Level.GRASSROOTS,
        new Period(PeriodKind.SCHOOL_YEAR, "本学年度"),
        new Lines(1, 40),
        new Counts(1, 0, 0, 0, 1, 0, 0, 1, 0, 3, 4, 1, 0, 0),
        List.of(section),
        List.of(months),
        List.of(figure),
        List.of(new SetAside(new Lines(39, 40), "signature", "工会 2月")),
        List.of(new Repair(5, "mojibake", "?", "工")),
        List.of(new Gap(9, "3")));
  }

  static InMemoryAggregateStore<Plan, PlanEvent> store() {
    return InMemoryAggregateStore.of("plan", new PlanCodec());
  }

  static void adopt(
      InMemoryAggregateStore<Plan, PlanEvent> store, String id, Place place, PlanFile.Plan text) {
    var adopted =
        store.change(
            Scope.everything(),
            place,
            id,
            Contexts.plain(),
            state -> PlanRules.decide(state, new Adopt(ORIGIN, text)));
    assertThat(adopted.block()).isNotNull();
  }

  /** Plans of the school that hold one of four month tasks in 2025 and 2026. */
  public static Plans holding(String id) {
    var store = store();
    adopt(store, id, SCHOOL, TEXT);
    return new Plans(store);
  }
}
