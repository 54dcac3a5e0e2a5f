package org.unionbridge.testing.api;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.util.List;
import org.unionbridge.platform.web.FieldShape;

/** What a form reads, as the documents say it. */
final class FormSchema {

  private FormSchema() {}

  static Schema<?> of(List<FieldShape> fields) {
    var object = new ObjectSchema();
    object.additionalProperties(false);
    for (FieldShape field : fields) {
      object.addProperty(field.name(), of(field));
      if (field.required()) {
        object.addRequiredItem(field.name());
      }
    }
    return object;
  }

  private static Schema<?> of(FieldShape field) {
    return switch (field.kind()) {
      case TEXT -> text(field);
      case DATE -> new DateSchema();
      case NUMBER ->
          new IntegerSchema()
              .format("int64")
              .minimum(BigDecimal.valueOf(field.least()))
              .maximum(BigDecimal.valueOf(field.most()));
      case FLAG -> new BooleanSchema();
      case TEXTS ->
          new ArraySchema().items(new StringSchema()).maxItems(Math.toIntExact(field.most()));
      case OBJECT -> of(field.inner());
    };
  }

  private static Schema<?> text(FieldShape field) {
    var text = new StringSchema();
    text.maxLength(Math.toIntExact(field.most()));
    if (!field.words().isEmpty()) {
      text.setEnum(field.words());
    }
    return text;
  }
}
