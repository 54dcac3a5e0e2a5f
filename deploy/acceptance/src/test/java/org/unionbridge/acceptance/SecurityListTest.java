package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionbridge.testing.Golden;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docs/security.md and docs/asvs.yml say about tests and numbers is so. */
class SecurityListTest {

  private static final String TESTS = "tests";
  private static final String ALL = "all";

  /** The columns of the table, after the number of all. */
  private static final List<String> KINDS =
      List.of(TESTS, "by construction", "not applicable", "not yet");

  private static final Pattern ID = Pattern.compile("V([1-9]|1[0-7])(\\.[1-9]\\d?){2}");
  private static final Pattern LINE =
      Pattern.compile("\\| (V\\d+|all)\\b[^|]*\\|((?: \\d+ \\|){5})");

  /**
   * One requirement.
   *
   * @param tests none where there is a reason
   * @param said how the tests show it, or the reason why there are none
   */
  private record Row(String id, int level, List<String> tests, String said, int columns) {

    static Row of(Map<String, Object> row) {
      var tests = new ArrayList<String>();
      if (row.get(TESTS) instanceof List<?> named) {
        named.forEach(test -> tests.add(String.valueOf(test)));
      }
      var said = row.containsKey(TESTS) ? row.get("how") : row.get("reason");
      return new Row(
          String.valueOf(row.get("id")),
          Integer.parseInt(String.valueOf(row.get("level"))),
          List.copyOf(tests),
          String.valueOf(said),
          row.size());
    }

    String chapter() {
      return id.substring(0, id.indexOf('.'));
    }

    String kind() {
      return tests.isEmpty() ? said.split(":", 2)[0] : TESTS;
    }
  }

  private static List<Row> rows() throws IOException {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    List<Map<String, Object>> rows = yaml.load(Files.readString(docs("asvs.yml")));
    return rows.stream().map(Row::of).toList();
  }

  private static Path docs(String name) {
    return Golden.root().resolve("docs").resolve(name);
  }

  @Test
  void everyRequirementHasOneRow() throws IOException {
    var rows = rows();

    assertThat(rows).extracting(Row::id).doesNotHaveDuplicates().allMatch(ID.asMatchPredicate());
    // so many are in ASVS 5.0.0
    assertThat(rows).filteredOn(row -> row.level() == 1).hasSize(70);
    assertThat(rows).filteredOn(row -> row.level() == 2).hasSize(183);
    assertThat(rows).hasSize(253);
  }

  @Test
  void everyRowNamesTestsOrAReason() throws IOException {
    for (Row row : rows()) {
      assertThat(row.kind()).as(row.id()).isIn(KINDS);
      // id, level, then tests and how, or a reason alone
      assertThat(row.columns()).as(row.id()).isEqualTo(row.tests().isEmpty() ? 3 : 4);
      assertThat(row.said()).as(row.id()).isNotBlank().isNotEqualTo("null");
    }
  }

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    var sources = sources();
    for (Row row : rows()) {
      for (String test : row.tests()) {
        var parts = test.split("#", -1);
        assertThat(parts).as(row.id() + " " + test).hasSize(2);
        assertThat(sources).as(row.id() + " names " + test).containsKey(parts[0]);
        assertThat(sources.get(parts[0]))
            .as(row.id() + " names " + test)
            .containsPattern("\\b" + parts[1] + "\\(");
      }
    }
  }

  /** All test classes of the repository; of those with one name, all texts. */
  private static Map<String, String> sources() throws IOException {
    var sources = new HashMap<String, String>();
    for (String modules : List.of("", "platform", "deploy")) {
      for (Path module : list(Golden.root().resolve(modules))) {
        var tests = module.resolve("src/test/java");
        if (Files.isDirectory(tests)) {
          collect(tests, sources);
        }
      }
    }
    return sources;
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> found = Files.list(directory)) {
      return found.filter(Files::isDirectory).toList();
    }
  }

  private static void collect(Path tests, Map<String, String> sources) throws IOException {
    try (Stream<Path> found = Files.walk(tests)) {
      for (Path file : found.filter(f -> f.toString().endsWith(".java")).toList()) {
        var name = file.getFileName().toString().replace(".java", "");
        sources.merge(name, Files.readString(file), String::concat);
      }
    }
  }

  @Test
  void theTableCountsWhatTheListHolds() throws IOException {
    var counted = new TreeMap<String, List<Integer>>();
    for (Row row : rows()) {
      for (String line : List.of(row.chapter(), ALL)) {
        var numbers = counted.computeIfAbsent(line, _ -> new ArrayList<>(List.of(0, 0, 0, 0, 0)));
        numbers.set(0, numbers.getFirst() + 1);
        int column = 1 + KINDS.indexOf(row.kind());
        numbers.set(column, numbers.get(column) + 1);
      }
    }

    assertThat(table()).isEqualTo(counted);
  }

  private static Map<String, List<Integer>> table() throws IOException {
    var table = new TreeMap<String, List<Integer>>();
    var lines = LINE.matcher(Files.readString(docs("security.md")));
    while (lines.find()) {
      var numbers = Stream.of(lines.group(2).split("\\|", -1)).map(String::strip);
      table.put(lines.group(1), numbers.filter(n -> !n.isEmpty()).map(Integer::valueOf).toList());
    }
    return table;
  }
}
