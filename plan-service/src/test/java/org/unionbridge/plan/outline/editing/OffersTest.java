package org.unionbridge.plan.outline.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.outline.Composing;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Attribute.Seen;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.editing.Edit.Add;
import org.unionbridge.plan.outline.editing.Edit.Answer;
import org.unionbridge.plan.outline.editing.Edit.ChangeText;
import org.unionbridge.plan.outline.editing.Edit.Remove;
import org.unionbridge.plan.outline.editing.Edit.Say;
import org.unionbridge.plan.outline.editing.Edit.Spot;
import org.unionbridge.plan.outline.editing.EditRefusal.NoSuchLine;
import org.unionbridge.plan.outline.editing.Offers.Offer;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.platform.decision.Decision;

class OffersTest {

  private static final Responsible CHAIR =
      new Responsible(List.of("chair"), List.of(), Optional.empty());

  private static Outline above() {
    var composing = new Composing();
    composing.add(0, NodeKind.SECTION, Optional.empty(), "主要工作");
    composing.add(1, NodeKind.ITEM, Optional.empty(), "组织春游");
    composing.add(1, NodeKind.ITEM, Optional.empty(), "慰问退休教师");
    composing.add(0, NodeKind.SECTION, Optional.empty(), "自身建设");
    return composing.outline();
  }

  private static final Outline COPY = changed(first().copy(), Say.of("n2", CHAIR));

  private static Published first() {
    return Published.of("p1", 1, above());
  }

  /** A line is said otherwise, one is timed, one is gone, one is new; another was looked at. */
  private static Published second() {
    var worded = changed(above(), new ChangeText("n2", Optional.empty(), "组织秋游2次"));
    var timed = changed(worded, Say.of("n2", new Timing(List.of(10), 0)));
    var gone = changed(timed, new Remove("n3"));
    var seen = changed(gone, Say.of("n4", new Seen(true)));
    var spot = new Spot(Optional.empty(), Optional.of("n2"));
    var more = changed(seen, new Add(spot, NodeKind.ITEM, Optional.empty(), "办读书会"));
    return Published.of("p1", 2, more);
  }

  private static Outline changed(Outline outline, Edit edit) {
    if (Editing.apply(outline, edit) instanceof Decision.Accepted<Outline, ?>(var outlines)) {
      return outlines.getFirst();
    }
    throw new AssertionError(edit + " is refused");
  }

  private static List<String> offered(Outline copy, Published now) {
    return Offers.of(copy, now).stream()
        .map(offer -> offer.line() + " " + offer.change().word())
        .toList();
  }

  @Test
  void nothingIsOfferedWhereNothingIsOtherwiseAbove() {
    assertThat(Offers.source(COPY)).contains("p1");
    assertThat(Offers.source(above())).isEmpty();
    assertThat(Offers.of(COPY, first())).isEmpty();
    var own = changed(COPY, new ChangeText("n3", Optional.empty(), "慰问全体退休教师"));
    assertThat(Offers.of(own, first())).isEmpty();
  }

  @Test
  void aLaterRevisionOffersWhatIsOtherwiseGoneAndNew() {
    assertThat(offered(COPY, second()))
        .containsExactlyInAnyOrder("n2 changed", "n3 removed", "n5 added");
    assertThat(offered(changed(COPY, new Remove("n2")), second()))
        .containsExactlyInAnyOrder("n3 removed", "n5 added");
    assertThat(Offers.of(COPY, Published.of("p2", 2, above()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "n2, true, 组织秋游2次, false",
    "n2, false, 组织春游, false",
    "n3, true, 慰问退休教师, true",
    "n3, false, 慰问退休教师, false",
    "n5, true, 办读书会, false",
    "n5, false, 办读书会, true"
  })
  void eachOfferIsTakenOrLeftAndNotMadeAgain(
      String line, boolean take, String text, boolean aside) {
    var offers = offered(COPY, second());
    var answered = changed(COPY, new Answer(second(), line, take));
    assertThat(offered(answered, second()))
        .hasSize(offers.size() - 1)
        .noneMatch(o -> o.startsWith(line));
    var view =
        LineView.of(answered).stream()
            .filter(each -> each.copiedFrom().filter(c -> c.from().line().equals(line)).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(view.text()).isEqualTo(text);
    assertThat(view.aside()).isEqualTo(aside);
    assertThat(view.copiedFrom().orElseThrow().revision()).isEqualTo(2);
    assertThat(Editing.apply(answered, new Answer(second(), line, take)))
        .isEqualTo(refuse(new NoSuchLine(line)));
  }

  @Test
  void whatIsTakenKeepsWhoDoesItHereAndANewLineStandsWhereItStandsAbove() {
    var taken = changed(COPY, new Answer(second(), "n2", true));
    var all = changed(taken, new Answer(second(), "n5", true));
    var lines = LineView.of(all);
    assertThat(lines.get(1).posts()).containsExactly("chair");
    assertThat(lines.get(1).months()).containsExactly(10);
    assertThat(lines).extracting(LineView::text).startsWith("主要工作", "组织秋游2次", "办读书会");
    assertThat(lines.get(2).depth()).isEqualTo(1);
    assertThat(Offers.of(all, second())).extracting(Offer::line).containsExactly("n3");
  }
}
