package org.unionbridge.operations.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.testing.Golden;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The compose file is what the published schema of the Compose Specification asks for. */
class ComposeSchemaTest {

  private static List<String> faults(Map<String, Object> document) throws IOException {
    try (var file = ComposeSchemaTest.class.getResourceAsStream("/compose/compose-spec.json")) {
      var schema = (ObjectNode) JsonMapper.shared().readTree(file);
      // it is published with a relative name, and calls its dialect by https: neither is standard
      schema
          .put("$id", "urn:compose-spec")
          .put("$schema", "http://json-schema.org/draft-07/schema#");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema)
          .validate(JsonMapper.shared().writeValueAsString(document), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  @Test
  void theFileIsAsThePublishedSchemaSays() throws IOException {
    assertThat(faults(ComposeFile.read(Golden.root(), Map.of()).document())).isEmpty();
  }

  @Test
  void aSettingThatNobodyKnowsIsFound() throws IOException {
    var document = new LinkedHashMap<>(ComposeFile.read(Golden.root(), Map.of()).document());
    document.put("services", Map.of("kafka", Map.of("image", "kafka:1", "memory_limit", "1g")));
    assertThat(faults(document)).singleElement().asString().contains("memory_limit");
  }
}
