package org.unionbridge.testing.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Notices when two types go by one name in a document: a library names schemas by the simple names
 * of classes, and would tell one of them as if it were the other.
 */
public final class SchemaNames implements ModelConverter {

  /** Tells of such names; no document is written with it. */
  static final String SHARED = "x-shared-names";

  private static final String OURS = "org.unionbridge.";
  private static final String SCHEMAS = "#/components/schemas/";

  private final Map<String, Set<String>> types = new ConcurrentSkipListMap<>();

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    if (schema != null) {
      name(schema).ifPresent(name -> note(name, type));
    }
    return schema;
  }

  private static Optional<String> name(Schema<?> schema) {
    return Optional.ofNullable(schema.get$ref())
        .filter(ref -> ref.startsWith(SCHEMAS))
        .map(ref -> ref.substring(SCHEMAS.length()))
        .or(() -> Optional.ofNullable(schema.getName()));
  }

  /** Those of others stand for what they hold, or have no schema of their own. */
  private void note(String name, AnnotatedType type) {
    var known = Json.mapper().constructType(type.getType());
    if (known.getRawClass().getName().startsWith(OURS)) {
      types.computeIfAbsent(name, _ -> new ConcurrentSkipListSet<>()).add(known.toCanonical());
    }
  }

  /** One line for each name that several types have. */
  List<String> shared() {
    return types.entrySet().stream()
        .filter(name -> name.getValue().size() > 1)
        .map(name -> name.getKey() + " names " + String.join(" and ", name.getValue()))
        .toList();
  }
}
