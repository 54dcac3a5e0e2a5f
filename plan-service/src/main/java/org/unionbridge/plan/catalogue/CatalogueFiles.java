package org.unionbridge.plan.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of the catalogue: one with the fields of records, one for each area. */
final class CatalogueFiles {

  private static final String FOLDER = "catalogue/";
  private static final String FIELDS = "fields";

  private static final List<String> AREAS =
      List.of(
          "plan",
          "ledger",
          "democracy",
          "rights",
          "organisation",
          "honour",
          "welfare",
          "activity",
          "place",
          "money",
          "publicity");

  private CatalogueFiles() {}

  static Catalogue load() {
    var texts = new LinkedHashMap<String, String>();
    texts.put(FIELDS, DataFile.resource(file(FIELDS)));
    AREAS.forEach(area -> texts.put(area, DataFile.resource(file(area))));
    return read(texts);
  }

  /** Reads files by their names, that of the fields first. */
  static Catalogue read(Map<String, String> texts) {
    var fields = new LinkedHashMap<String, RecordField>();
    var areas = new ArrayList<Area>();
    var kinds = new ArrayList<Kind>();
    var form = new KindForm(fields);
    texts.forEach((name, text) -> {
      var file = file(name);
      if (name.equals(FIELDS)) {
        DataFile.read(file, name, text, table -> table.all(KindForm::field))
            .forEach(field -> fields.put(field.code(), field));
      } else {
        kinds.addAll(DataFile.read(file, name, text, table -> area(table, form, areas)));
      }
    });
    return new Catalogue(areas, kinds, fields);
  }

  private static List<Kind> area(Table table, KindForm form, List<Area> areas) {
    var area = table.text("area");
    areas.add(new Area(area, table.names()));
    return table.named("kinds", (code, row) -> form.kind(area, code, row));
  }

  private static String file(String name) {
    return FOLDER + name + ".yml";
  }
}
