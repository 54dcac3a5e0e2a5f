package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.reading.cleaning.SimplifiedText;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFile.Figure;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.reading.file.PlanFileJson;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.TextDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well real plans are read, in the measures that the importer is held to. */
class AccuracyTest {

  private static final Path PLANS =
      Path.of(System.getProperty("unionbridge.root", ".."), "..", "shared", "plans");
  private static final Pattern PARSED =
      Pattern.compile("([≥≤=]?) ?(\\d+)(?:–(\\d+))?|(dai|week|month|year)l?y|weekend");
  private static final List<String> PERIODS =
      List.of("half-year", "quarter", "term", "weekend", "month", "week", "dai", "year");

  private int found;
  private int expected;
  private int matched;
  private int exact;
  private int counts;
  private int countsRight;

  @Test
  void countsAreExactAndFiguresNearlySo() throws IOException {
    assumeTrue(Files.isReadable(PLANS.resolve("truth.json")), "skipped: no plans in " + PLANS);
    var truth = JsonMapper.shared().readTree(Files.readString(PLANS.resolve("truth.json")));
    var wrong = new ArrayList<String>();
    for (Map.Entry<String, JsonNode> each : truth.properties()) {
      measure(each.getKey(), each.getValue(), wrong);
    }
    double f1 = 2.0 * matched / Math.max(1, found + expected);
    double parsed = (double) exact / Math.max(1, matched);
    assertThat(countsRight).as("%s", wrong).isEqualTo(counts);
    assertThat(f1).as("%s", wrong).isGreaterThanOrEqualTo(0.97);
    assertThat(parsed).as("%s", wrong).isGreaterThanOrEqualTo(0.95);
  }

  private void measure(String id, JsonNode truth, List<String> wrong) throws IOException {
    var plan = plan(id);
    var own = JsonMapper.shared().readTree(PlanFileJson.write(new PlanFile(List.of(plan))));
    for (Map.Entry<String, JsonNode> count : truth.at("/counts").properties()) {
      var read = own.at("/plans/0/counts/" + count.getKey());
      counts++;
      if (read.equals(count.getValue())) {
        countsRight++;
      } else {
        wrong.add(id + " " + count.getKey() + " " + read + " for " + count.getValue());
      }
    }
    var left = new ArrayList<>(plan.figures());
    found += left.size();
    for (var figure : truth.path("figures")) {
      expected++;
      var match =
          left.stream()
              .filter(each -> isLike(each, figure) && isParsed(each, figure))
              .findFirst()
              .or(() -> left.stream().filter(each -> isLike(each, figure)).findFirst());
      if (match.isEmpty()) {
        wrong.add(id + " not found " + figure);
        continue;
      }
      matched++;
      left.remove(match.get());
      if (isParsed(match.get(), figure)) {
        exact++;
      } else {
        wrong.add(id + " " + match.get() + " for " + figure);
      }
    }
    left.forEach(each -> wrong.add(id + " too many " + each));
  }

  private static boolean isLike(Figure read, JsonNode truth) {
    return read.line() == truth.get("line").asInt()
        && read.figureClass().name().startsWith(truth.get("class").asString());
  }

  private static boolean isParsed(Figure read, JsonNode truth) {
    var parsed = truth.get("parsed").asString();
    var matcher = PARSED.matcher(parsed);
    if (!matcher.find()) {
      return false;
    }
    boolean least = matcher.group().startsWith("≥") || parsed.contains("more than");
    var comparator = matcher.group(3) != null ? "range" : least ? ">=" : "=";
    long number = matcher.group(2) == null ? 1 : Long.parseLong(matcher.group(2));
    boolean amount =
        comparator.equals(read.comparator())
            && Objects.requireNonNull(read.min()).longValueExact() == number;
    if (read.figureClass() != FigureClass.FREQUENCY) {
      return amount && SimplifiedText.of(truth.get("text").asString()).contains(read.unit());
    }
    var period = PERIODS.stream().filter(parsed::contains).findFirst().orElse("");
    return amount && Objects.equals(read.per(), period.equals("dai") ? "day" : period);
  }

  private static Plan plan(String id) throws IOException {
    var bytes = Files.readAllBytes(PLANS.resolve(id.substring(0, 3) + ".txt"));
    if (!(TextDecoder.decode(bytes, 1_000_000) instanceof Read<String>(var text))) {
      throw new AssertionError("cannot be read: " + id);
    }
    return SmallPlans.file(text).plans().get(Integer.parseInt(id.substring(4)) - 1);
  }
}
