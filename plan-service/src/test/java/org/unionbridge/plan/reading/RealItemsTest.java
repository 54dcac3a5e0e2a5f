package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.reading.file.PlanFile.Node;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.ProposedKind;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.TextDecoder;

/**
 * The kinds proposed for the items of real plans, against those that a careful reader gave them.
 */
class RealItemsTest {

  private static final Path PLANS =
      Path.of(System.getProperty("unionbridge.root", ".."), "..", "shared", "plans");
  private static final Set<NodeKind> MEANT =
      Set.of(NodeKind.ITEM, NodeKind.PROSE, NodeKind.POINT, NodeKind.TASK);

  /** What a reader took an item for: one of these kinds, or none. */
  private record Taken(int line, String begins, List<String> kinds) {

    boolean isOf(Node node) {
      return Math.abs(node.lines().first() - line) <= 4 && node.text().contains(begins);
    }

    boolean isMetBy(Node node) {
      var first =
          Objects.requireNonNull(node.kinds()).stream()
              .findFirst()
              .map(ProposedKind::code)
              .orElse("none");
      return kinds.contains(first);
    }
  }

  /** A node without a row, and a row without a node, count as wrong. */
  @ParameterizedTest
  @CsvSource({"001, 95", "002, 85", "004, 95"})
  void mostItemsAreTakenForWhatTheyAre(String document, int percent) throws IOException {
    var rows = new ArrayList<>(taken(document));
    int all = rows.size();
    int right = 0;
    var wrong = new ArrayList<String>();
    for (Node node : nodes(document)) {
      var row = rows.stream().filter(each -> each.isOf(node)).findFirst();
      row.ifPresent(rows::remove);
      if (row.filter(each -> each.isMetBy(node)).isPresent()) {
        right++;
      } else {
        wrong.add(node.lines().first() + " " + node.text() + " is not " + node.kinds());
      }
    }
    assertThat(right * 100)
        .as("%s, wrong: %s, not found: %s", document, wrong, rows)
        .isGreaterThanOrEqualTo(percent * all);
  }

  /** Only these become the kind of a line without anybody saying so. */
  @ParameterizedTest
  @CsvSource({"001, 99", "002, 99", "004, 99"})
  void theOnlyKindThatIsProposedIsTheRightOne(String document, int percent) throws IOException {
    var rows = taken(document);
    var sole =
        nodes(document).stream()
            .filter(node -> Objects.requireNonNull(node.kinds()).size() == 1)
            .toList();
    long right =
        sole.stream()
            .filter(node ->
                rows.stream().filter(each -> each.isOf(node)).anyMatch(each -> each.isMetBy(node)))
            .count();
    assertThat(right * 100)
        .as("%s: %s of %s", document, right, sole.size())
        .isGreaterThanOrEqualTo(percent * sole.size());
  }

  private static List<Node> nodes(String document) throws IOException {
    var file = PLANS.resolve(document + ".txt");
    assumeTrue(Files.isReadable(file), "skipped: the real plan documents are not in " + PLANS);
    var text = TextDecoder.decode(Files.readAllBytes(file), 1_000_000);
    assertThat(text).isInstanceOf(Read.class);
    var read = ProposedKinds.shipped().in(SmallPlans.file(((Read<String>) text).value()));
    return read.plans().stream()
        .flatMap(SmallPlans::all)
        .filter(node -> MEANT.contains(node.kind()))
        .toList();
  }

  private static List<Taken> taken(String document) throws IOException {
    var resource = "catalogue/" + document + ".csv";
    try (var in = RealItemsTest.class.getClassLoader().getResourceAsStream(resource)) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(RealItemsTest::row).toList();
    }
  }

  private static Taken row(String line) {
    var cells = line.split(",", 3);
    return new Taken(Integer.parseInt(cells[0]), cells[1], Arrays.asList(cells[2].split(" ")));
  }
}
