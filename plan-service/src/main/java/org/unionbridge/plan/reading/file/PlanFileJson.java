package org.unionbridge.plan.reading.file;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a document that was read, as the command and the import API give it. */
public final class PlanFileJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private PlanFileJson() {}

  /** Writes the document on one line. */
  public static String write(PlanFile file) {
    return MAPPER.writeValueAsString(file);
  }

  /** Reads back what {@link #write} wrote. */
  public static PlanFile read(String json) {
    return MAPPER.readValue(json, PlanFile.class);
  }
}
