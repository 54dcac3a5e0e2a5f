package org.unionbridge.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.rules.PlanCommand.Adopt;
import org.unionbridge.plan.plan.rules.PlanCommand.Begin;
import org.unionbridge.plan.plan.rules.PlanEvent;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Bench.Touch;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.PlanContent;
import org.unionbridge.plan.plan.stored.PlanCodec;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Counts;
import org.unionbridge.plan.reading.file.PlanFile.Figure;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.plan.reading.file.PlanFile.Gap;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.Month;
import org.unionbridge.plan.reading.file.PlanFile.MonthTask;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Party;
import org.unionbridge.plan.reading.file.PlanFile.Period;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.Repair;
import org.unionbridge.plan.reading.file.PlanFile.Role;
import org.unionbridge.plan.reading.file.PlanFile.SetAside;
import org.unionbridge.plan.reading.file.PlanFile.Strength;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.plan.template.Templates;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** Plans for tests, also those of other features. */
public final class PlanSamples {

  public static final Place SCHOOL = new Place("u1029", "/u1/u1029/");

  public static final Templates TEMPLATES = Templates.shipped(Catalogue.shipped());

  public static final Origin ORIGIN = Origin.imported("i1", 2, "u1029", 2026);
  public static final Approval APPROVAL =
      new Approval(LocalDate.of(2026, 2, 3), Approval.COMMITTEE, "account-1");
  public static final Touch TOUCH = new Touch("account-1", Optional.empty(), Contexts.NOW);
  static final Month DECEMBER_BEFORE = month(List.of(12), -1, "总结表彰");
  static final Month MARCH = month(List.of(3), 0, "庆祝三八妇女节", "组织春游");
  static final Month SUMMER = month(List.of(7, 8), 0, "暑期疗休养");

  /** A section with an item, and four tasks in three months. */
  public static final PlanFile.Plan TEXT = text("工会工作计划 篇二", DECEMBER_BEFORE, MARCH, SUMMER);

  public static final PlanContent PLAN = PlanContent.of(ORIGIN, TEXT);

  private final InMemoryAggregateStore<Plan, PlanEvent> store =
      InMemoryAggregateStore.of("plan", new PlanCodec());

  /** A month with these tasks. */
  public static Month month(List<Integer> months, int yearOffset, String... tasks) {
    return new Month(
        months,
        yearOffset,
        null,
        20,
        IntStream.range(0, tasks.length).mapToObj(i -> new MonthTask(21 + i, tasks[i])).toList());
  }

  /** A plan of this title with a section, an item and these months. */
  public static PlanFile.Plan text(@Nullable String title, Month... months) {
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

  /** What the facts told so far, by their types. */
  public List<String> facts() {
    return store.events().stream().map(Envelope::type).toList();
  }

  /** The plans as other features ask them. */
  public Plans plans() {
    return new Plans(store, new StandingSamples().unions());
  }

  /** A plan in force that was read from this text. */
  public void adopt(String id, Place place, PlanFile.Plan text) {
    ask(place, id, new Adopt(ORIGIN, text, APPROVAL));
  }

  /** A draft that was read from this text. */
  public void draft(String id, Place place, PlanFile.Plan text) {
    ask(place, id, new Begin(ORIGIN, text, TOUCH));
  }

  /** A plan of that union in force. */
  public void adoptAt(String id, Place place, PlanFile.Plan text) {
    ask(place, id, new Adopt(of(place), text, APPROVAL));
  }

  /** A draft of that union. */
  public void draftAt(String id, Place place, PlanFile.Plan text) {
    ask(place, id, new Begin(of(place), text, TOUCH));
  }

  private static Origin of(Place place) {
    return Origin.imported("i1", 2, place.unionId(), 2026);
  }

  /** The draft goes to the committee. */
  public void submit(String id) {
    ask(SCHOOL, id, new PlanCommand.Submit(LocalDate.of(2026, 2, 3)));
  }

  /** The draft goes to the committee, and comes into force. */
  public void approve(String id) {
    submit(id);
    ask(SCHOOL, id, new PlanCommand.Approve(APPROVAL, APPROVAL.on()));
  }

  /** Somebody rewords a line of the draft. */
  public void edit(String id, String line, String text) {
    var edit = new Edit.ChangeText(line, Optional.of("1、"), text);
    ask(SCHOOL, id, new PlanCommand.Change(edit, TOUCH));
  }

  /** A plan in force is changed like this, and approved again. */
  public void revise(String id, Edit... edits) {
    ask(SCHOOL, id, new PlanCommand.Revise(TOUCH));
    for (var edit : edits) {
      ask(SCHOOL, id, new PlanCommand.Change(edit, TOUCH));
    }
    submit(id);
    ask(SCHOOL, id, new PlanCommand.Approve(APPROVAL, APPROVAL.on()));
  }

  /** The same of that union. */
  public void reviseAt(String id, Place place, Edit edit) {
    ask(place, id, new PlanCommand.Revise(TOUCH));
    ask(place, id, new PlanCommand.Change(edit, TOUCH));
    ask(place, id, new PlanCommand.Submit(LocalDate.of(2026, 2, 3)));
    ask(place, id, new PlanCommand.Approve(APPROVAL, APPROVAL.on()));
  }

  /** Somebody changes the draft like this. */
  public void change(String id, Edit edit) {
    ask(SCHOOL, id, new PlanCommand.Change(edit, TOUCH));
  }

  /** Asks something of a plan, which must do it. */
  public void ask(Place place, String id, PlanCommand command) {
    var outcome = plans().ask(Scope.everything(), place, id, Contexts.plain(), command).block();
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  /** Plans of the school that hold one of four month tasks in 2025 and 2026. */
  public static Plans holding(String id) {
    var samples = new PlanSamples();
    samples.adopt(id, SCHOOL, TEXT);
    return samples.plans();
  }
}
