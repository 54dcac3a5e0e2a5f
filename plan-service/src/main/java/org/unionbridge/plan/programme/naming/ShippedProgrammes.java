package org.unionbridge.plan.programme.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.DataFile;
import org.unionbridge.plan.catalogue.Table;

/** Programmes that unions all over the country know; they ship as data, checked on start. */
public final class ShippedProgrammes {

  private static final String FILE = "programmes/common.yml";
  private static final String CODES = "common(-[a-z]+)+";

  private ShippedProgrammes() {}

  /**
   * The programmes as shipped.
   *
   * @throws RuntimeException that names file and line when one cannot be followed to the letter
   */
  public static List<KnownProgramme> load(Catalogue catalogue) {
    return DataFile.shipped(FILE, "programmes", table -> all(table, catalogue));
  }

  static List<KnownProgramme> all(Table table, Catalogue catalogue) {
    var claimed = new HashSet<String>();
    return table.all((code, row) -> {
      var programme = programme(code, row, catalogue);
      if (!code.matches(CODES)) {
        throw row.broken("zh", "goes by the code " + code + ", which is none: " + CODES);
      }
      for (var word : programme.words()) {
        if (!Naming.isWord(word)) {
          throw row.broken("aliases", "hold " + word + ", which is too short to be found");
        }
        if (!claimed.add(word)) {
          throw row.broken("aliases", "hold " + word + ", which another programme goes by");
        }
      }
      return programme;
    });
  }

  private static KnownProgramme programme(String code, Table row, Catalogue catalogue) {
    return new KnownProgramme(
        code,
        Optional.empty(),
        row.names(),
        row.optionalTexts("aliases"),
        row.optionalTexts("not"),
        row.optionalTexts("elements").stream().map(text -> element(text, row, catalogue)).toList(),
        Optional.empty(),
        true,
        true,
        Optional.empty());
  }

  private static Element element(String text, Table row, Catalogue catalogue) {
    return ElementText.read(text, catalogue)
        .orElseThrow(() -> row.broken("elements", "hold " + text + ", which cannot be followed"));
  }
}
