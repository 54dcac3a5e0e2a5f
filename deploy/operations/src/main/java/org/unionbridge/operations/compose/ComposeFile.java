package org.unionbridge.operations.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file as Docker reads it: merged, and its variables filled in. */
public final class ComposeFile {

  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\$|\\$\\{([A-Z0-9_]+)(?::-([^}]*))?}");

  private final Path root;
  private final Map<String, Object> document;

  private ComposeFile(Path root, Map<String, Object> document) {
    this.root = root;
    this.document = document;
  }

  /**
   * Reads {@code docker-compose.yml}.
   *
   * @param root of the project
   * @param variables of whoever starts it; those without a value must have a default in the file
   */
  public static ComposeFile read(Path root, Map<String, String> variables) {
    try {
      var text = Files.readString(root.resolve("docker-compose.yml"));
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Object loaded = yaml.load(text);
      return new ComposeFile(root, map(filled(loaded, variables)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it, in the form of the published schema. */
  public Map<String, Object> document() {
    return document;
  }

  /** What is declared under this name, such as {@code volumes}. */
  public Map<String, Object> declared(String kind) {
    return map(document.getOrDefault(kind, Map.of()));
  }

  public List<Container> containers() {
    return declared("services").keySet().stream().map(this::container).toList();
  }

  public Container container(String name) {
    return new Container(
        name, root, map(Objects.requireNonNull(declared("services").get(name), name)));
  }

  private static Object filled(Object value, Map<String, String> variables) {
    return switch (value) {
      case Map<?, ?> entries -> {
        var filled = new LinkedHashMap<String, Object>();
        entries.forEach(
            (name, entry) -> filled.put(String.valueOf(name), filled(entry, variables)));
        yield filled;
      }
      case List<?> entries -> entries.stream().map(entry -> filled(entry, variables)).toList();
      case String text ->
          VARIABLE
              .matcher(text)
              .replaceAll(found -> Matcher.quoteReplacement(valueOf(found, variables)));
      case null -> Map.of();
      default -> value;
    };
  }

  private static String valueOf(MatchResult found, Map<String, String> variables) {
    if (found.group(1) == null) {
      return "$";
    }
    var value = variables.getOrDefault(found.group(1), found.group(2));
    if (value == null) {
      throw new IllegalStateException(found.group() + " has neither a value nor a default");
    }
    return value;
  }

  static Map<String, Object> map(Object value) {
    var map = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) value).forEach((name, entry) -> map.put(String.valueOf(name), entry));
    return map;
  }
}
