package org.unionbridge.platform.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which post may do which action: one readable table per service, as data. */
public final class RightsTable {

  private final Map<String, Row> rows;

  private RightsTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  /**
   * Who may do an action.
   *
   * @param careful whether it is refused while nobody can tell that posts are still what they were
   */
  public record Row(String action, List<String> posts, boolean careful) {

    public Row {
      posts = List.copyOf(posts);
      if (posts.isEmpty()) {
        throw new IllegalStateException(action + " names no post");
      }
    }
  }

  /**
   * Reads a table with rows of the form {@code action: [post, post]}, or {@code action: {posts:
   * [post, post], careful: true}}.
   *
   * @throws IllegalStateException when the resource is missing or is no such table
   */
  public static RightsTable load(String resource) {
    try (InputStream in = RightsTable.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no rights table at " + resource);
      }
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return read(new Yaml(new SafeConstructor(options)).load(in), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RightsTable read(@Nullable Object document, String resource) {
    if (!(document instanceof Map<?, ?> table)) {
      throw new IllegalStateException(resource + " is not a table of actions");
    }
    var rows = new LinkedHashMap<String, Row>();
    table.forEach((action, row) -> {
      var name = String.valueOf(action);
      rows.put(name, row(name, row));
    });
    return new RightsTable(rows);
  }

  private static Row row(String action, @Nullable Object written) {
    if (!(written instanceof Map<?, ?> row)) {
      return new Row(action, posts(action, written), false);
    }
    if (!Set.of("posts", "careful").containsAll(row.keySet())
        || !(row.get("careful") instanceof Boolean careful)) {
      throw new IllegalStateException(action + " has posts and careful: true or false");
    }
    return new Row(action, posts(action, row.get("posts")), careful);
  }

  private static List<String> posts(String action, @Nullable Object written) {
    if (!(written instanceof List<?> names)) {
      throw new IllegalStateException(action + " names no post");
    }
    return names.stream().map(String::valueOf).distinct().toList();
  }

  /** All rows, in the order in which they are written. */
  public List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** Whether the table has a row for the action. */
  public boolean knows(String action) {
    return rows.containsKey(action);
  }

  /** Whether the post may do the action; an action without a row is allowed to nobody. */
  public boolean allows(String post, String action) {
    var row = rows.get(action);
    return row != null && row.posts().contains(post);
  }

  /** Whether the action is refused while posts may be other than we know. */
  public boolean isCareful(String action) {
    var row = rows.get(action);
    return row != null && row.careful();
  }
}
