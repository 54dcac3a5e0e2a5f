package org.unionbridge.platform.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/**
 * How records are written in documents: fields by their names, members of a sealed family under
 * names that we give and that outlive a renamed class. Golden files hold each form fast.
 */
public final class JsonForm {

  private final JsonMapper mapper;

  private JsonForm(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** The form of plain records. */
  public static JsonForm plain() {
    return new JsonForm(base());
  }

  /** The same, and members of this sealed family say their name in the field {@code stage}. */
  public JsonForm with(Class<?> family, Map<String, Class<?>> members) {
    var builder = mapper.rebuild().addMixIn(family, Staged.class);
    members.forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
    return new JsonForm(builder.build());
  }

  private static JsonMapper base() {
    return JsonMapper.builder()
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  public <T> ObjectNode write(Class<T> type, T value) {
    return (ObjectNode) mapper.readTree(mapper.writerFor(type).writeValueAsString(value));
  }

  public <T> T read(Class<T> type, ObjectNode node) {
    return mapper.treeToValue(node, type);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
  private interface Staged {}
}
