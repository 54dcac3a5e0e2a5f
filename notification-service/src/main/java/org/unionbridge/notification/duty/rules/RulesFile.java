package org.unionbridge.notification.duty.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.unionbridge.notification.duty.Tone;
import org.unionbridge.notification.duty.rules.DutyRule.ByUnfollowed;
import org.unionbridge.notification.duty.rules.DutyRule.Debtor;
import org.unionbridge.notification.duty.rules.DutyRule.Telling;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the rules strictly: one that cannot be followed to the letter stops the start. */
final class RulesFile {

  private static final Set<String> TITLED = Set.of("member", "plan", "welfare");
  private static final Pattern ACTION = Pattern.compile("(member|plan|welfare)(\\.[a-z-]+){2}");
  private static final Pattern KIND = Pattern.compile("[a-z]+\\.[a-z-]+");

  private final Predicate<String> hasText;
  private final Predicate<String> maySee;
  private final Set<String> taken = new HashSet<>();

  private RulesFile(Predicate<String> hasText, Predicate<String> maySee) {
    this.hasText = hasText;
    this.maySee = maySee;
  }

  /**
   * The rules of a resource.
   *
   * @param hasText whether there are words under a key, in every language
   * @param maySee whether a post may see its duties
   */
  static DutyRules load(String resource, Predicate<String> hasText, Predicate<String> maySee) {
    try (InputStream in = RulesFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new BrokenRules("no rules at " + resource);
      }
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return read(resource, new Yaml(new SafeConstructor(options)).load(in), hasText, maySee);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DutyRules read(
      String where, Object document, Predicate<String> hasText, Predicate<String> maySee) {
    return RuleRow.read(where, document, new RulesFile(hasText, maySee)::rules);
  }

  private DutyRules rules(RuleRow file) {
    var hour = hour(file);
    return new DutyRules(
        file.days("soon"), file.named("rules", (kind, row) -> rule(kind, row, hour)));
  }

  private static LocalTime hour(RuleRow file) {
    try {
      return LocalTime.parse(file.text("hour"));
    } catch (DateTimeException e) {
      throw file.broken("hour", "is no time of the day");
    }
  }

  private DutyRule rule(String kind, RuleRow row, LocalTime hour) {
    if (!KIND.matcher(kind).matches()) {
      throw row.broken("kind", "is not of the form service.thing");
    }
    var opens = row.row("opens", OpeningRow::read);
    boolean lapses = row.optionalFlag("lapses");
    boolean endsByItself = lapses || opens instanceof ByUnfollowed;
    var closes = endsByItself ? row.optionalTexts("closes") : row.texts("closes");
    var withdraws = row.optionalTexts("withdraws");
    var events = new RuleEvents(row);
    events.check(opens, closes, withdraws);
    var prefix = row.optionalText("prefix").orElse(kind);
    once(row, "prefix", prefix);
    return new DutyRule(
        kind,
        prefix,
        service(row),
        row.texts("key"),
        opens,
        closes,
        withdraws,
        lapses,
        tells(row, events),
        debtors(row),
        ladder(row),
        hour,
        words(row, "template"),
        words(row, "why"),
        act(row));
  }

  private List<Telling> tells(RuleRow row, RuleEvents events) {
    var told =
        row.optionalRows("tells", each -> new Telling(each.text("event"), words(each, "template")));
    told.forEach(telling -> events.checkTold(telling.event()));
    return told;
  }

  private static String act(RuleRow row) {
    var act = row.text("act");
    if (!ACTION.matcher(act).matches()) {
      throw row.broken("act", "is " + act + ", which is no action of a service");
    }
    return act;
  }

  private void once(RuleRow row, String field, String value) {
    if (!taken.add(value)) {
      throw row.broken(field, "names " + value + ", which is taken already");
    }
  }

  private static String service(RuleRow row) {
    var service = row.text("service");
    if (!TITLED.contains(service)) {
      throw row.broken("service", "is " + service + ", which tells no titles");
    }
    return service;
  }

  private List<Debtor> debtors(RuleRow row) {
    var debtors = row.rows("owes", this::debtor);
    if (debtors.getLast().ifHeld()) {
      throw row.broken("owes", "ends with a post that may be vacant, so that nobody might owe");
    }
    return debtors;
  }

  private Debtor debtor(RuleRow row) {
    var post = row.text("post");
    if (!maySee.test(post)) {
      throw row.broken("post", "is " + post + ", which may not see its duties");
    }
    var condition = row.optionalText("if");
    if (!condition.orElse("held").equals("held")) {
      throw row.broken("if", "is not held");
    }
    return new Debtor(post, row.oneOf("at", Debtor.Where.class), condition.isPresent());
  }

  private static List<Rung> ladder(RuleRow row) {
    var ladder = row.rows("ladder", RulesFile::rung);
    if (ladder.stream().map(Rung::key).distinct().count() < ladder.size()) {
      throw row.broken("ladder", "has a step twice");
    }
    return ladder;
  }

  private static Rung rung(RuleRow row) {
    var when = row.oneOf("at", Rung.When.class);
    var days =
        switch (when) {
          case BEFORE, AFTER -> row.days("days");
          case OPENING, DUE, MONTH -> 0;
        };
    return new Rung(when, days, row.oneOf("tone", Tone.class));
  }

  private String words(RuleRow row, String field) {
    var key = row.text(field);
    if (!hasText.test(key)) {
      throw row.broken(field, "names " + key + ", for which there are no words");
    }
    return key;
  }
}
