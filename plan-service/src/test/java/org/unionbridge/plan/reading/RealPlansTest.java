package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.reading.cleaning.SimplifiedText;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.reading.file.PlanFileJson;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.TextDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real plan documents, where they are at hand, against what a careful reader found in them. */
class RealPlansTest {

  private static final Path PLANS =
      Path.of(System.getProperty("unionbridge.root", ".."), "..", "shared", "plans");

  @Test
  void theSixthPlanOfTheFirstDocumentIsReadExactly() throws IOException {
    var truth = truth("001/6");
    var plan = plan("001/6");
    assertThat(plan.title()).isEqualTo(truth.at("/title").asString());
    assertThat(plan.lines()).isEqualTo(new Lines(238, 336));
    assertThat(counts(plan)).isEqualTo(truth.at("/counts"));
    assertThat(figures(plan)).isEqualTo(trueFigures(truth));
    assertThat(plan.unitKind().word()).isEqualTo("school");
    assertThat(plan.level().word()).isEqualTo("grassroots");
    assertThat(plan.period())
        .isEqualTo(new PlanFile.Period(PlanFile.PeriodKind.SCHOOL_YEAR, "本学年度"));
    assertThat(plan.gaps()).isEmpty();
    assertThat(plan.setAside())
        .singleElement()
        .satisfies(aside -> {
          assertThat(aside.reason()).isEqualTo("preamble");
          assertThat(aside.lines()).isEqualTo(new Lines(240, 240));
        });
    assertThat(plan.months())
        .extracting(month -> month.months().getFirst() + ":" + month.tasks().size())
        .containsExactly("2:1", "3:2", "4:2", "5:2", "6:3", "9:1", "10:3", "11:0", "12:3");
  }

  @Test
  void everyNodeOfThatPlanStandsInItsLine() throws IOException {
    var plan = plan("001/6");
    assertThat(lines(plan, NodeKind.SECTION)).containsExactly(242, 254, 268, 275, 280);
    assertThat(lines(plan, NodeKind.LABEL)).containsExactly(284);
    assertThat(lines(plan, NodeKind.ITEM))
        .containsExactly(
            244, 246, 248, 250, 252, 256, 258, 260, 262, 264, 266, 270, 271, 272, 273, 277, 278);
    assertThat(lines(plan, NodeKind.PROSE)).containsExactly(280);
    assertThat(lines(plan, NodeKind.MONTH))
        .containsExactly(286, 290, 296, 302, 308, 316, 320, 328, 330);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyCountAndFigureIsRight(String id) throws IOException {
    var plan = plan(id);
    var truth = truth(id);
    assertThat(counts(plan)).isEqualTo(truth.at("/counts"));
    assertThat(figures(plan)).isEqualTo(trueFigures(truth));
    assertThat(plan.lines().first()).isEqualTo(truth.at("/lines/0").asInt());
    assertThat(plan.lines().last()).isEqualTo(truth.at("/lines/1").asInt());
    assertThat(plan.title()).isEqualTo(SimplifiedText.of(truth.at("/title").asString()));
  }

  static Stream<String> ids() {
    return Stream.of("001/6", "002/6", "004/5")
        .flatMap(last ->
            IntStream.rangeClosed(1, last.charAt(4) - '0').mapToObj(i -> last.substring(0, 4) + i));
  }

  private static Plan plan(String id) throws IOException {
    var file = PLANS.resolve(id.substring(0, 3) + ".txt");
    assumeTrue(Files.isReadable(file), "skipped: the real plan documents are not in " + PLANS);
    var text = TextDecoder.decode(Files.readAllBytes(file), 1_000_000);
    assertThat(text).isInstanceOf(Read.class);
    var plans = SmallPlans.file(((Read<String>) text).value()).plans();
    return plans.get(Integer.parseInt(id.substring(4)) - 1);
  }

  private static JsonNode truth(String id) throws IOException {
    var file = PLANS.resolve("truth.json");
    assumeTrue(Files.isReadable(file), "skipped: the real plan documents are not in " + PLANS);
    return JsonMapper.shared().readTree(Files.readString(file)).get(id);
  }

  private static JsonNode counts(Plan plan) {
    return JsonMapper.shared()
        .readTree(PlanFileJson.write(new PlanFile(List.of(plan))))
        .at("/plans/0/counts");
  }

  private static List<Integer> lines(Plan plan, NodeKind kind) {
    return SmallPlans.all(plan)
        .filter(node -> node.kind() == kind)
        .map(Node::lines)
        .map(Lines::first)
        .toList();
  }

  private static List<String> figures(Plan plan) {
    return plan.figures().stream()
        .map(figure -> figure.line() + figure.figureClass().name().substring(0, 1))
        .sorted()
        .toList();
  }

  private static List<String> trueFigures(JsonNode truth) {
    var figures = new ArrayList<String>();
    for (var figure : truth.path("figures")) {
      figures.add(figure.get("line").asInt() + figure.get("class").asString());
    }
    return figures.stream().sorted().toList();
  }
}
