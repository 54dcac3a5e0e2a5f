package org.unionbridge.plan.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Data that ships as YAML; what cannot be followed to the letter stops the start. */
public final class DataFile {

  private DataFile() {}

  /**
   * Reads a file of the class path by its form.
   *
   * @throws RuntimeException that names file and line of what is wrong
   */
  public static <T> T shipped(String file, String what, Function<Table, T> form) {
    return read(file, what, resource(file), form);
  }

  /** The same where the text of the file is there already. */
  public static <T> T read(String file, String what, String text, Function<Table, T> form) {
    return Table.read(file, what, node(file, text), form);
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

  static String resource(String file) {
    try (var in = DataFile.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new BrokenCatalogue("there is no " + file);
      }
      return new InputStreamReader(in, StandardCharsets.UTF_8).readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
