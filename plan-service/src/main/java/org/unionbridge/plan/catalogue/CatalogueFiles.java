package org.unionbridge.plan.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

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
    texts.put(FIELDS, resource(FIELDS));
    AREAS.forEach(area -> texts.put(area, resource(area)));
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
        Table.read(file, name, node(file, text), table -> table.all(KindForm::field))
            .forEach(field -> fields.put(field.code(), field));
      } else {
        kinds.addAll(Table.read(file, name, node(file, text), table -> area(table, form, areas)));
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

  private static Node node(String file, String text) {
    try (Reader reader = new StringReader(text)) {
      var node = new Yaml(new LoaderOptions()).compose(reader);
      if (node == null) {
        throw new BrokenCatalogue(file + " is empty");
      }
      return node;
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      int line = mark == null ? 1 : mark.getLine() + 1;
      throw new BrokenCatalogue(file + ":" + line + ": " + e.getProblem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    var file = file(name);
    try (var in = CatalogueFiles.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new BrokenCatalogue("no catalogue at " + file);
      }
      return new InputStreamReader(in, StandardCharsets.UTF_8).readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
