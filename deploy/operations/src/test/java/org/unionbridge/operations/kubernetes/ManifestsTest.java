package org.unionbridge.operations.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.testing.Golden;

/** Every manifest says what its kind knows, and the overlays change what is there. */
class ManifestsTest {

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/small", "overlays/federation"})
  void everyFieldIsKnown(String directory) throws IOException {
    var manifests = Manifests.of(directory);
    for (var document : manifests.all()) {
      if (document.path("kind").textValue().equals("PerconaServerMongoDB")) {
        assertThat(faults(document)).isEmpty();
      } else {
        assertThat(TypedManifests.read(document)).as(Manifests.label(document)).isNotNull();
      }
    }
    assertThat(manifests.all()).extracting(Manifests::label).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "Deployment, member, /spec/template/spec/containers/0/livenessProbe",
    "HorizontalPodAutoscaler, member, /spec/metrics/0/resource",
    "NetworkPolicy, gateway, /spec/egress/0/to/0",
    "Kafka, events, /spec/kafka/listeners/0",
    "KafkaNodePool, broker, /spec/storage",
    "KafkaTopic, member.facts, /spec",
    "PodMonitor, unionbridge, /spec/podMetricsEndpoints/0"
  })
  void aFieldThatNobodyKnowsFails(String kind, String name, String where) {
    var document = Manifests.of("base").one(kind, name).deepCopy();
    ((ObjectNode) document.at(where)).put("mispelt", 1);
    assertThatThrownBy(() -> TypedManifests.read(document))
        .isInstanceOf(UnrecognizedPropertyException.class)
        .hasMessageContaining("mispelt");
  }

  @Test
  void aFieldThatTheStoresOperatorDoesNotKnowFails() throws IOException {
    var document = Manifests.of("base").one("PerconaServerMongoDB", "store").deepCopy();
    ((ObjectNode) document.at("/spec/sharding")).put("mispelt", 1);
    assertThat(faults(document)).singleElement().asString().contains("mispelt");
  }

  /** No types of it are published: by the fields of the operator's own documented resource. */
  private static Stream<String> faults(JsonNode document) throws IOException {
    try (var file = ManifestsTest.class.getResourceAsStream("/kubernetes/psmdb.json")) {
      var schema = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema, InputFormat.JSON)
          .validate(document.toString(), InputFormat.JSON)
          .stream()
          .map(Object::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"overlays/small", "overlays/federation"})
  void kustomizeMakesTheSameOfThem(String overlay) throws IOException, InterruptedException {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/kubectl"))).as("kubectl is here").isTrue();
    var directory = Golden.root().resolve("deploy/kubernetes").resolve(overlay).toString();
    var process = new ProcessBuilder("/usr/bin/kubectl", "kustomize", directory).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(byLabel(Yaml.documents(text).stream()))
        .isEqualTo(byLabel(Manifests.of(overlay).all().stream()));
  }

  private static Map<String, JsonNode> byLabel(Stream<JsonNode> documents) {
    return documents.collect(Collectors.toMap(Manifests::label, Function.identity()));
  }

  @Test
  void theOverlaysDifferInSizeAlone() {
    assertThat(Manifests.of("overlays/small").all().stream().map(Manifests::label))
        .containsExactlyElementsOf(
            Manifests.of("overlays/federation").all().stream().map(Manifests::label).toList());
    assertThat(
            Manifests.of("overlays/federation")
                .one("PerconaServerMongoDB", "store")
                .at("/spec/replsets"))
        .hasSize(4);
  }
}
