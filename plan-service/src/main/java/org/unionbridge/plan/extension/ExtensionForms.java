package org.unionbridge.plan.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.proposal.Proposals;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Problem;

/** What officers write of kinds, checked against the catalogue. */
final class ExtensionForms {

  private static final int NAME = 60;
  private static final int WORD = 40;
  private static final int MOST_WORDS = 60;
  private static final int MOST_CODES = 20;

  private static final List<String> PERIODS =
      Stream.of(Kind.Period.values())
          .map(period -> period.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();

  private ExtensionForms() {}

  /** A kind of one's own as written. */
  record KindRequest(
      String area,
      String zh,
      String en,
      List<String> words,
      List<String> not,
      List<String> fields,
      Optional<String> measure,
      String every,
      List<String> does,
      List<String> told) {
    static KindRequest read(Fields f) {
      return new KindRequest(
          f.text("area", NAME),
          f.text("zh", NAME),
          f.text("en", NAME),
          f.texts("words", MOST_WORDS, WORD),
          f.texts("not", MOST_WORDS, WORD),
          f.texts("fields", MOST_CODES, NAME),
          f.optionalText("measure", NAME),
          f.oneOf("every", PERIODS),
          f.texts("does", MOST_CODES, NAME),
          f.texts("told", MOST_CODES, NAME));
    }

    /** The kind, or the problem that names every field at fault. */
    OwnKind of(String code, Catalogue catalogue) {
      var faults = new ArrayList<FieldFault>();
      known(faults, "area", catalogue.areas().stream().anyMatch(a -> a.code().equals(area)));
      known(faults, "fields", !fields.isEmpty() && allKnown(catalogue));
      known(faults, "measure", measure.isEmpty() || counted(catalogue));
      known(faults, "does", !does.isEmpty() && Catalogue.POSTS.containsAll(does));
      known(faults, "told", !told.isEmpty() && Catalogue.POSTS.containsAll(told));
      meant(faults, words, not);
      refuse(faults);
      return new OwnKind(code, area, zh, en, words, not, fields, measure, every, does, told);
    }

    private boolean allKnown(Catalogue catalogue) {
      return fields.stream().allMatch(field -> catalogue.field(field).isPresent());
    }

    /** The measure is there, and the record holds the numbers that it counts. */
    private boolean counted(Catalogue catalogue) {
      return measure
          .flatMap(catalogue::measure)
          .filter(found -> found.of().stream().allMatch(fields::contains))
          .filter(found -> found.per().stream().allMatch(fields::contains))
          .isPresent();
    }
  }

  /** A kind with the code that it shall have. */
  record NewKindRequest(String slug, KindRequest kind) {
    static NewKindRequest read(Fields f) {
      var slug = f.text("slug", 40);
      if (!slug.isEmpty() && !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        f.fault("slug", "bad-slug");
      }
      return new NewKindRequest(slug, KindRequest.read(f));
    }

    String code() {
      return OwnKind.PREFIX + slug;
    }
  }

  /** What shall be otherwise of a shipped kind. */
  record AdaptationRequest(
      Optional<String> zh, Optional<String> en, List<String> words, List<String> not) {
    static AdaptationRequest read(Fields f) {
      return new AdaptationRequest(
          f.optionalText("zh", NAME),
          f.optionalText("en", NAME),
          f.texts("words", MOST_WORDS, WORD),
          f.texts("not", MOST_WORDS, WORD));
    }

    Adaptation of(Kind kind) {
      var faults = new ArrayList<FieldFault>();
      meant(faults, words, not);
      if (not.stream().anyMatch(kind.meaning().words()::contains)) {
        faults.add(new FieldFault("not", "contradicts-words", List.of()));
      }
      refuse(faults);
      return new Adaptation(kind.code(), zh, en, words, not);
    }
  }

  private static void known(List<FieldFault> faults, String field, boolean known) {
    if (!known) {
      faults.add(new FieldFault(field, "not-in-the-catalogue", List.of()));
    }
  }

  private static void meant(List<FieldFault> faults, List<String> words, List<String> not) {
    for (var list : List.of(words, not)) {
      if (!list.stream().allMatch(Proposals::isWord)) {
        faults.add(new FieldFault(list == words ? "words" : "not", "no-word", List.of()));
      }
    }
    if (words.stream().anyMatch(not::contains)) {
      faults.add(new FieldFault("not", "contradicts-words", List.of()));
    }
  }

  private static void refuse(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw Problem.badFields(faults).asException();
    }
  }
}
