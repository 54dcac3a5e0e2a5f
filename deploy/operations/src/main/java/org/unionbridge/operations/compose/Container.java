package org.unionbridge.operations.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One container of the compose file.
 *
 * @param root of the project
 * @param settings as the file has them, merged
 */
public record Container(String name, Path root, Map<String, Object> settings) {

  public String text(String setting) {
    return String.valueOf(settings.getOrDefault(setting, ""));
  }

  /** What is listed there, each entry as a text; a map's entries by their names. */
  public List<String> names(String setting) {
    return switch (settings.get(setting)) {
      case List<?> list -> list.stream().map(String::valueOf).toList();
      case Map<?, ?> map -> map.keySet().stream().map(String::valueOf).toList();
      case String one -> List.of(one);
      case null, default -> List.of();
    };
  }

  /** The variables that its process finds: those of its files, and over them its own. */
  public Map<String, String> environment() {
    var variables = new LinkedHashMap<String, String>();
    for (var file : names("env_file")) {
      lines(root.resolve(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line ->
              variables.put(
                  line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    }
    part("environment").forEach((name, value) -> variables.put(name, String.valueOf(value)));
    return variables;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of files below {@code /run/secrets}, each with the name of the secret in it. */
  public Map<String, String> secrets() {
    var secrets = new LinkedHashMap<String, String>();
    if (settings.get("secrets") instanceof List<?> listed) {
      for (var secret : listed) {
        if (secret instanceof Map<?, ?> map) {
          secrets.put(String.valueOf(map.get("target")), String.valueOf(map.get("source")));
        } else {
          secrets.put(String.valueOf(secret), String.valueOf(secret));
        }
      }
    }
    return secrets;
  }

  /** What it waits for, and until when. */
  public Map<String, String> needs() {
    var needs = new LinkedHashMap<String, String>();
    part("depends_on")
        .forEach((name, need) ->
            needs.put(name, String.valueOf(ComposeFile.map(need).get("condition"))));
    return needs;
  }

  /** A limit of its resources, such as {@code memory}; empty where there is none. */
  public String limit(String resource) {
    Object found = settings.getOrDefault("deploy", Map.of());
    for (var step : List.of("resources", "limits", resource)) {
      found = ComposeFile.map(found).getOrDefault(step, step.equals(resource) ? "" : Map.of());
    }
    return String.valueOf(found);
  }

  /** A map among its settings; empty where there is none. */
  public Map<String, Object> part(String setting) {
    return ComposeFile.map(settings.getOrDefault(setting, Map.of()));
  }

  /** Whether it does one thing and ends. */
  public boolean endsByItself() {
    return text("restart").equals("no");
  }
}
