package org.unionbridge.platform.store.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The one list of what may go to the store without a scope. */
final class ScopeExceptions {

  private final List<Row> rows;

  private ScopeExceptions(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Empty columns stand for anything. */
  private record Row(
      String collection,
      Optional<String> command,
      Optional<Set<String>> fields,
      Optional<Set<String>> changes) {

    boolean covers(Operation operation) {
      return (collection.equals("*") || collection.equals(operation.collection()))
          && command.filter(c -> !c.equals(operation.command())).isEmpty()
          && fields.filter(f -> !speaksOf(f, operation.fields())).isEmpty()
          && changes.filter(c -> !c.containsAll(operation.changed())).isEmpty();
    }
  }

  /** A filter that speaks of nothing at all finds everything. */
  private static boolean speaksOf(Set<String> fields, Set<String> spokenOf) {
    return !spokenOf.isEmpty() && fields.containsAll(spokenOf);
  }

  static ScopeExceptions load() {
    try (InputStream in =
        ScopeExceptions.class.getClassLoader().getResourceAsStream("scope-exceptions.yml")) {
      List<Map<String, Object>> rows =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in));
      return new ScopeExceptions(rows.stream().map(ScopeExceptions::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(Map<String, Object> row) {
    return new Row(
        String.valueOf(row.get("collection")),
        Optional.ofNullable(row.get("command")).map(String::valueOf),
        names(row.get("fields")),
        names(row.get("changes")));
  }

  private static Optional<Set<String>> names(@Nullable Object list) {
    return list instanceof List<?> names
        ? Optional.of(names.stream().map(String::valueOf).collect(Collectors.toSet()))
        : Optional.empty();
  }

  boolean cover(Operation operation) {
    return rows.stream().anyMatch(row -> row.covers(operation));
  }
}
