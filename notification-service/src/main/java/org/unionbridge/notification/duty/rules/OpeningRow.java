package org.unionbridge.notification.duty.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.notification.duty.rules.DutyRule.ByBirthday;
import org.unionbridge.notification.duty.rules.DutyRule.ByEvent;
import org.unionbridge.notification.duty.rules.DutyRule.ByPublication;
import org.unionbridge.notification.duty.rules.DutyRule.ByUnfollowed;
import org.unionbridge.notification.duty.rules.DutyRule.Condition;
import org.unionbridge.notification.duty.rules.DutyRule.Opening;

/** Reads what opens the duties of a rule. */
final class OpeningRow {

  /**
   * What fields may be asked for, and the words that they have: one that is misspelt would never
   * hold.
   */
  private static final Map<String, Set<String>> WORDS =
      Map.of("strength", Set.of("firm", "strive", "tentative", "awaits-approval"));

  private OpeningRow() {}

  static Opening read(RuleRow row) {
    var event = row.optionalText("event");
    if (event.isPresent()) {
      return new ByEvent(
          event.get(),
          row.optionalText("again"),
          row.optionalText("each"),
          days(row),
          condition(row));
    }
    return switch (row.text("planner")) {
      case "birthdays" -> new ByBirthday(row.days("lead"));
      case "publications" -> new ByPublication(row.days("within"));
      case "unfollowed" -> new ByUnfollowed(row.days("within"));
      default ->
          throw row.broken(
              "planner", "is not one that there is: birthdays, publications, unfollowed");
    };
  }

  private static Days days(RuleRow row) {
    var year = row.optionalText("year");
    return year.isPresent() ? new Days.OfYear(year.get()) : named(row);
  }

  private static Days named(RuleRow row) {
    var from = row.optionalText("from");
    int percent = row.optionalPercent("percent").orElse(Days.WHOLE);
    if (from.isEmpty() && percent < Days.WHOLE) {
      throw row.broken("percent", "is part of no way, since there is no from");
    }
    return new Days.Named(from, row.text("due"), percent);
  }

  private static Optional<Condition> condition(RuleRow row) {
    var only = condition(row, "only");
    var unless = condition(row, "unless");
    if (only.isPresent() && unless.isPresent()) {
      throw row.broken("unless", "stands beside only; one of them says it all");
    }
    return only.or(() -> unless);
  }

  private static Optional<Condition> condition(RuleRow row, String name) {
    return row.optionalRow(
        name,
        table -> {
          var field = table.text("field");
          var words = table.texts("is");
          if (!WORDS.containsKey(field)) {
            throw table.broken("field", "is " + field + ", not one of " + WORDS.keySet());
          }
          words.forEach(word -> known(table, field, word));
          if (new HashSet<>(words).size() < words.size()) {
            throw table.broken("is", "has a word twice");
          }
          return new Condition(field, List.copyOf(words), name.equals("unless"));
        });
  }

  private static void known(RuleRow row, String field, String word) {
    if (!WORDS.getOrDefault(field, Set.of()).contains(word)) {
      throw row.broken("is", "names " + word + ", which no " + field + " is");
    }
  }
}
