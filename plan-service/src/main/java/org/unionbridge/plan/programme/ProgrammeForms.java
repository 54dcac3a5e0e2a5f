package org.unionbridge.plan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.programme.Programme.Terms;
import org.unionbridge.plan.programme.naming.Element;
import org.unionbridge.plan.programme.naming.ElementText;
import org.unionbridge.plan.programme.naming.Naming;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Problem;

/** What is written of a programme. */
final class ProgrammeForms {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 20;
  private static final int MOST_ELEMENTS = 30;

  private ProgrammeForms() {}

  /** A programme as written; each element is a line as {@link ElementText} reads it. */
  record ProgrammeRequest(
      String name,
      List<String> aliases,
      List<String> not,
      List<String> elements,
      Optional<String> parent,
      boolean below) {
    static ProgrammeRequest read(Fields fields) {
      return new ProgrammeRequest(
          fields.text("name", LONGEST_NAME),
          words(fields, "aliases"),
          words(fields, "not"),
          fields.texts("elements", MOST_ELEMENTS, ElementText.LONGEST),
          fields.optionalId("parent"),
          fields.flag("below"));
    }

    private static List<String> words(Fields fields, String name) {
      return fields.texts(name, MOST_WORDS, LONGEST_NAME).stream()
          .map(String::strip)
          .distinct()
          .toList();
    }

    /** What the union says, or the problem that names every field at fault. */
    Terms terms(String unionId, Catalogue catalogue) {
      var faults = new ArrayList<FieldFault>();
      require(faults, "name", "no-word", Naming.isWord(name));
      require(faults, "aliases", "no-word", aliases.stream().allMatch(Naming::isWord));
      require(faults, "not", "no-word", not.stream().allMatch(Naming::isWord));
      var parts =
          elements.stream().flatMap(text -> ElementText.read(text, catalogue).stream()).toList();
      long names = parts.stream().map(Element::name).distinct().count();
      require(faults, "elements", "bad-element", names == elements.size());
      if (!faults.isEmpty()) {
        throw Problem.badFields(faults).asException();
      }
      return new Terms(unionId, below, name, aliases, not, parts, parent);
    }

    private static void require(List<FieldFault> faults, String field, String code, boolean holds) {
      if (!holds) {
        faults.add(new FieldFault(field, code, List.of()));
      }
    }
  }
}
