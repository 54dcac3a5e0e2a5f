package org.unionbridge.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table, written as lines: a row becomes a line, a column or row of months a schedule. */
public final class Table {

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:[0-9xX×*○]{2,4} ?年 ?)?(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?: ?[-—–~～至到、,，和] ?"
              + "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]))? ?月份?(?:[上中下]旬)?[：:]?");
  private static final Pattern BARE_MONTH = Pattern.compile("1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]");
  private static final Pattern TIMES = Pattern.compile("月 ?份?|时 ?间|時 ?間|日 ?期|时间安排|完成时间|实施时间|工作时间");
  private static final Pattern THEMES = Pattern.compile("(?:活动|工作|每?月)?主题");
  private static final Pattern PEOPLE =
      Pattern.compile("(?:主要|具体)?(?:负责|责任|牵头|承办|主办|协办|配合|分管)(?:人|部门|单位|领导|科室|处室)?");
  private static final Pattern ORDINALS = Pattern.compile("序 ?号|编 ?号|项 ?次|No\\.?");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}|\\d{1,2}) ?[、.．](?!\\d).*|[(（].{1,3}[)）].*");
  private static final int LAID_OUT = 4;
  private static final int HEADS = 12;

  private final List<Row> rows = new ArrayList<>();

  /** Cells, each with its lines; empty cells have none. */
  private record Row(List<List<String>> cells) {
    List<String> cell(int column) {
      return column < cells.size() ? cells.get(column) : List.of();
    }

    String text(int column) {
      return String.join("", cell(column)).strip();
    }

    int filled() {
      return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
  }

  /** One more row, under the others; blank lines of its cells are left out. */
  public void add(List<List<String>> cells) {
    rows.add(
        new Row(
            cells.stream()
                .map(cell -> cell.stream().map(String::strip).filter(s -> !s.isEmpty()).toList())
                .toList()));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public List<String> lines() {
    var lines = new ArrayList<String>();
    int next = 0;
    // what stands over the whole table in one cell is its title
    while (next < rows.size() && rows.get(next).filled() <= 1) {
      rows.get(next).cells().forEach(lines::addAll);
      next++;
    }
    var body = rows.subList(next, rows.size());
    if (body.isEmpty()) {
      return lines;
    }
    if (months(body.getFirst()) >= 2) {
      addByColumn(body, lines);
    } else {
      addByRow(body, lines);
    }
    return lines;
  }

  private static int months(Row row) {
    int months = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      months += isMonth(row.text(i)) ? 1 : 0;
    }
    return months;
  }

  private static boolean isMonth(String text) {
    return MONTH.matcher(text).matches();
  }

  /** Months stand over the columns; what stands at the left of a row says what its cells are. */
  private static void addByColumn(List<Row> body, List<String> lines) {
    var head = body.getFirst();
    for (int column = 0; column < head.cells().size(); column++) {
      if (!isMonth(head.text(column))) {
        continue;
      }
      lines.add(label(head.text(column)));
      for (var row : body.subList(1, body.size())) {
        var name = column > 0 && !isMonth(head.text(0)) ? row.text(0) : "";
        for (var line : row.cell(column)) {
          lines.add(name.isEmpty() || NUMBERED.matcher(line).matches() ? line : name + "：" + line);
        }
      }
    }
  }

  private static void addByRow(List<Row> body, List<String> lines) {
    var head = isHead(body.getFirst()) ? body.getFirst() : null;
    int time = timeColumn(body, head);
    if (head != null) {
      lines.add(joined(head, -1));
    }
    var above = "";
    for (var row : head == null ? body : body.subList(1, body.size())) {
      if (time < 0) {
        addPlain(row, head, lines);
        continue;
      }
      var month = row.text(time);
      if (!month.equals(above) && !month.isEmpty()) {
        lines.add(isMonth(month) || isBareMonth(month, head, time) ? label(month) : month);
        above = month;
      }
      addTasks(row, head, time, lines);
    }
  }

  private static boolean isHead(Row row) {
    boolean shortWords =
        row.cells().stream()
            .allMatch(cell -> cell.size() <= 1 && String.join("", cell).length() <= HEADS);
    boolean named = false;
    for (int i = 0; i < row.cells().size(); i++) {
      named |= TIMES.matcher(row.text(i)).matches() || ORDINALS.matcher(row.text(i)).matches();
      named |= THEMES.matcher(row.text(i)).matches() || PEOPLE.matcher(row.text(i)).matches();
      named |= row.text(i).matches("(?:主要|具体)?(?:工作|活动|重点)?(?:内容|项目|任务|安排)|备 ?注");
    }
    return shortWords && named && row.filled() >= 2;
  }

  /** The column of the months: the one headed so, or one that holds months in two rows. */
  private static int timeColumn(List<Row> body, @Nullable Row head) {
    int columns = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      int months = 0;
      for (var row : body) {
        boolean bare = isBareMonth(row.text(column), head, column);
        months += bare || isMonth(row.text(column)) ? 1 : 0;
      }
      boolean headed = head != null && TIMES.matcher(head.text(column)).matches();
      if (months >= 2 || (headed && months >= 1)) {
        return column;
      }
    }
    return -1;
  }

  private static boolean isBareMonth(String text, @Nullable Row head, int column) {
    return head != null && head.text(column).matches("月 ?份?") && BARE_MONTH.matcher(text).matches();
  }

  private static String label(String month) {
    var plain = month.replaceAll("[：: ]+$", "");
    return (plain.endsWith("月") || plain.endsWith("份") || plain.endsWith("旬") ? plain : plain + "月")
        + "：";
  }

  private static void addTasks(Row row, @Nullable Row head, int time, List<String> lines) {
    var people = people(row, head, time);
    var tasks = new ArrayList<String>();
    for (int column = 0; column < row.cells().size(); column++) {
      boolean matter =
          column != time
              && (head == null
                  || !(PEOPLE.matcher(head.text(column)).matches()
                      || ORDINALS.matcher(head.text(column)).matches()));
      if (!matter) {
        continue;
      }
      if (head != null && THEMES.matcher(head.text(column)).matches()) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last).replaceAll("：$", "") + row.text(column));
      } else {
        tasks.addAll(row.cell(column));
      }
    }
    boolean themed = head != null && !lines.isEmpty() && !lines.getLast().endsWith("：");
    for (int i = 0; i < tasks.size(); i++) {
      boolean number = themed && !NUMBERED.matcher(tasks.get(i)).matches();
      lines.add((number ? (i + 1) + "、" : "") + tasks.get(i) + people);
    }
  }

  private static String people(Row row, @Nullable Row head, int time) {
    var people = new StringBuilder();
    for (int column = 0; head != null && column < row.cells().size(); column++) {
      var name = head.text(column);
      if (column != time && PEOPLE.matcher(name).matches() && !row.cell(column).isEmpty()) {
        people.append('（').append(name).append('：');
        people.append(String.join("、", row.cell(column))).append('）');
      }
    }
    return people.toString();
  }

  /** A row whose cells hold whole paragraphs only lays out a page. */
  private static void addPlain(Row row, @Nullable Row head, List<String> lines) {
    if (row.cells().stream().anyMatch(cell -> cell.size() >= LAID_OUT)) {
      row.cells().forEach(lines::addAll);
      return;
    }
    boolean counted =
        head != null
            && ORDINALS.matcher(head.text(0)).matches()
            && row.text(0).matches("\\d{1,2}")
            && row.filled() > 1;
    var line = counted ? row.text(0) + "、" + joined(row, 0) : joined(row, -1);
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private static String joined(Row row, int without) {
    var line = new StringBuilder();
    for (int column = 0; column < row.cells().size(); column++) {
      if (column != without && !row.cell(column).isEmpty()) {
        line.append(line.isEmpty() ? "" : "  ").append(String.join(" ", row.cell(column)));
      }
    }
    return line.toString();
  }
}
