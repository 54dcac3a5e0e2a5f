package org.unionbridge.platform.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which post may do which action: one readable table per service, as data. */
public final class RightsTable {

  private final Map<String, Set<String>> postsByAction;

  private RightsTable(Map<String, Set<String>> postsByAction) {
    this.postsByAction = Map.copyOf(postsByAction);
  }

  /**
   * Reads a table of the form {@code action: [post, post]}.
   *
   * @throws IllegalStateException when the resource is missing or is no such table
   */
  public static RightsTable load(String resource) {
    try (InputStream in = RightsTable.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no rights table at " + resource);
      }
      return read(new Yaml(new SafeConstructor(new LoaderOptions())).load(in), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RightsTable read(Object document, String resource) {
    if (!(document instanceof Map<?, ?> rows)) {
      throw new IllegalStateException(resource + " is not a table of actions");
    }
    var table = new LinkedHashMap<String, Set<String>>();
    rows.forEach((action, posts) -> {
      if (!(posts instanceof List<?> names) || names.isEmpty()) {
        throw new IllegalStateException(resource + ": " + action + " names no post");
      }
      table.put(
          String.valueOf(action),
          Set.copyOf(names.stream().map(String::valueOf).distinct().toList()));
    });
    return new RightsTable(table);
  }

  /** Whether the table has a row for the action. */
  public boolean knows(String action) {
    return postsByAction.containsKey(action);
  }

  /** Whether the post may do the action; an action without a row is allowed to nobody. */
  public boolean allows(String post, String action) {
    return postsByAction.getOrDefault(action, Set.of()).contains(post);
  }
}
