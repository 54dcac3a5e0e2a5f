package org.unionbridge.operations.objectives;

import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that the system promises, as its file says. */
record Objectives(List<Objective> objectives) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  Objectives {
    objectives = List.copyOf(objectives);
  }

  /** Reads the text of the file; anything unknown in it is refused. */
  static Objectives read(String yaml) {
    var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml);
    return JSON.convertValue(tree, Objectives.class);
  }
}
