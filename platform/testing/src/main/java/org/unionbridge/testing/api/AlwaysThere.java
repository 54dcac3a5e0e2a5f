package org.unionbridge.testing.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of an answer which fields it always has: all that may be neither null nor empty. */
public final class AlwaysThere implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    var schema = chain.next().resolve(type, context, chain);
    var shape = Json.mapper().constructType(type.getType());
    if (shape != null && shape.getRawClass().isRecord()) {
      var named = schema == null ? null : defined(schema, context);
      if (named != null && named.getProperties() != null) {
        Stream.of(shape.getRawClass().getRecordComponents())
            .filter(AlwaysThere::isAlways)
            .map(RecordComponent::getName)
            .filter(named.getProperties()::containsKey)
            .filter(name -> named.getRequired() == null || !named.getRequired().contains(name))
            .forEach(named::addRequiredItem);
      }
    }
    return schema;
  }

  private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
    var reference = schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private static boolean isAlways(RecordComponent field) {
    return !field.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && field.getType() != Optional.class;
  }
}
