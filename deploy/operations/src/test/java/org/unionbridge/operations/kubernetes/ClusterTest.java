package org.unionbridge.operations.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.operations.compose.ComposeFile;
import org.unionbridge.testing.Golden;

/** In a cluster the services are what they are in containers on one machine. */
class ClusterTest {

  private static final Path ROOT = Golden.root();
  private static final Manifests BASE = Manifests.of("base");
  private static final ComposeFile COMPOSE = ComposeFile.read(ROOT, Map.of());

  /** Is another in a cluster, or comes by another way. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "KAFKA_BOOTSTRAP",
          "UNIONBRIDGE_TOPICS_REPLICAS",
          "UNIONBRIDGE_ADDRESS",
          "UNIONBRIDGE_INSTANCE",
          "UNIONBRIDGE_KEYS_DIRECTORY",
          "UNIONBRIDGE_CLOCK",
          "UNIONBRIDGE_PLAN_FILING_DUE");

  private static JsonNode pod(String service) {
    return BASE.one("Deployment", service).at("/spec/template/spec");
  }

  private static Map<String, String> settings(String service) {
    var settings = new LinkedHashMap<String, String>();
    for (var source : pod(service).at("/containers/0/envFrom")) {
      BASE.one("ConfigMap", source.at("/configMapRef/name").textValue())
          .path("data")
          .properties()
          .forEach(entry -> settings.put(entry.getKey(), entry.getValue().textValue()));
    }
    return settings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"gateway", "member", "plan", "welfare", "notification"})
  void eachServiceIsSetAsInItsContainer(String service) {
    var there = COMPOSE.container(service);
    var here = settings(service);
    there
        .environment()
        .forEach((name, value) -> {
          if (!OTHERWISE.contains(name)) {
            assertThat(here).containsEntry(name, value);
          }
        });
    assertThat(pod(service).at("/volumes/0/projected/sources").toString())
        .contains("\"path\":\"MONGODB_URI\"");
    assertThat(pod(service).at("/containers/0/volumeMounts/0/mountPath").textValue())
        .isEqualTo("/run/secrets");
    assertThat(pod(service).at("/containers/0/image").textValue()).isEqualTo(there.text("image"));
  }

  @ParameterizedTest
  @CsvSource({
    "gateway, gateway/src/main/resources/gateway.yml, GATEWAY_PORT:(\\d+)",
    "member, member-service/src/main/resources/member.yml, port: (\\d+)",
    "plan, plan-service/src/main/resources/plan.yml, port: (\\d+)",
    "welfare, welfare-service/src/main/resources/welfare.yml, port: (\\d+)",
    "notification, notification-service/src/main/resources/notification.yml, port: (\\d+)"
  })
  void eachServiceIsFoundWhereItListens(String service, String file, String port)
      throws IOException {
    var found = Pattern.compile(port).matcher(Files.readString(ROOT.resolve(file)));
    assertThat(found.find()).isTrue();
    var number = Integer.parseInt(found.group(1));
    assertThat(pod(service).at("/containers/0/ports/0/containerPort").intValue()).isEqualTo(number);
    assertThat(BASE.one("Service", service).at("/spec/ports/0/port").intValue()).isEqualTo(number);
    if (!service.equals("gateway")) {
      assertThat(settings("gateway")).containsValue("http://" + service + ":" + number);
      assertThat(BASE.one("NetworkPolicy", "gateway").at("/spec/egress").toString())
          .contains("\"port\":" + number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gateway", "member", "plan", "welfare", "notification"})
  void eachServiceMayDoLittleAndIsAskedHowItIs(String service) {
    var pod = pod(service);
    var container = pod.at("/containers/0");
    assertThat(pod.at("/securityContext/runAsNonRoot").booleanValue()).isTrue();
    assertThat(pod.at("/securityContext/seccompProfile/type").textValue())
        .isEqualTo("RuntimeDefault");
    assertThat(pod.at("/automountServiceAccountToken").booleanValue()).isFalse();
    assertThat(container.at("/securityContext/readOnlyRootFilesystem").booleanValue()).isTrue();
    assertThat(container.at("/securityContext/allowPrivilegeEscalation").booleanValue()).isFalse();
    assertThat(container.at("/securityContext/capabilities/drop").toString())
        .isEqualTo("[\"ALL\"]");
    assertThat(container.at("/resources/requests/memory"))
        .isEqualTo(container.at("/resources/limits/memory"));
    assertThat(pod.at("/topologySpreadConstraints")).hasSize(2);
    for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
      assertThat(container.at("/" + probe + "/httpGet/port").textValue()).isEqualTo("figures");
      assertThat(container.at("/" + probe + "/httpGet/path").textValue())
          .startsWith("/actuator/health/");
    }
    assertThat(container.at("/ports/1/containerPort").asText())
        .isEqualTo(settings(service).get("MANAGEMENT_SERVER_PORT"));
    assertThat(BASE.one("PodDisruptionBudget", service).at("/spec/maxUnavailable").intValue())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"overlays/small", "overlays/federation"})
  void noMoreInstancesThanPartitions(String overlay) {
    var manifests = Manifests.of(overlay);
    var partitions =
        manifests.ofKind("KafkaTopic").stream()
            .mapToInt(topic -> topic.at("/spec/partitions").intValue())
            .min()
            .orElseThrow();
    assertThat(settings("member")).containsEntry("UNIONBRIDGE_TOPICS_PARTITIONS", "" + partitions);
    assertThat(manifests.ofKind("HorizontalPodAutoscaler"))
        .hasSize(5)
        .allMatch(scaler -> scaler.at("/spec/maxReplicas").intValue() <= partitions)
        .allMatch(scaler -> scaler.at("/spec/minReplicas").intValue() >= 1);
  }

  @Test
  void eachServiceGrowsByWhatWaitsForIt() {
    var adapter = Yaml.documents(ROOT.resolve("deploy/kubernetes/adapter-values.yaml")).getFirst();
    var served = adapter.at("/rules/external/0");
    var recorded = BASE.one("PrometheusRule", "scaling").at("/spec/groups/0/rules/0/record");
    assertThat(served.path("seriesQuery").textValue()).contains(recorded.textValue());
    for (var scaler : BASE.ofKind("HorizontalPodAutoscaler")) {
      var metric = scaler.at("/spec/metrics/1/external/metric");
      assertThat(metric.path("name")).isEqualTo(served.at("/name/as"));
      assertThat(metric.at("/selector/matchLabels/service").textValue())
          .isEqualTo(Manifests.nameOf(scaler))
          .isEqualTo(scaler.at("/spec/scaleTargetRef/name").textValue());
    }
  }

  @Test
  void everySecretThatIsAskedForIsMade() throws IOException, InterruptedException {
    var script = ROOT.resolve("deploy/kubernetes/secrets.sh").toString();
    var process = new ProcessBuilder("sh", script).start();
    var made =
        Yaml.documents(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertThat(process.waitFor()).isZero();
    var keys = new ArrayList<String>();
    for (var secret : made) {
      assertThat(TypedManifests.read(secret)).isNotNull();
      secret
          .path("stringData")
          .fieldNames()
          .forEachRemaining(key -> keys.add(Manifests.nameOf(secret) + "/" + key));
    }
    assertThat(keys).containsAll(askedFor());
  }

  private static Set<String> askedFor() {
    var asked = new TreeSet<String>();
    for (var deployment : BASE.ofKind("Deployment")) {
      for (var source : deployment.at("/spec/template/spec/volumes/0/projected/sources")) {
        for (var item : source.at("/secret/items")) {
          asked.add(source.at("/secret/name").textValue() + "/" + item.path("key").textValue());
        }
      }
    }
    for (var user : BASE.one("PerconaServerMongoDB", "store").at("/spec/users")) {
      asked.add(
          user.at("/passwordSecretRef/name").textValue()
              + "/"
              + user.at("/passwordSecretRef/key").textValue());
      assertThat(user.at("/roles"))
          .singleElement()
          .hasToString(
              "{\"name\":\"readWrite\",\"db\":\"unionbridge-"
                  + user.path("name").textValue()
                  + "\"}");
    }
    return asked;
  }

  @Test
  void theRulesAreThoseOfPrometheus() throws IOException {
    var groups = new ArrayList<JsonNode>();
    try (var files = Files.list(ROOT.resolve("deploy/prometheus/rules"))) {
      for (var file : files.sorted().toList()) {
        Yaml.documents(file).getFirst().path("groups").forEach(groups::add);
      }
    }
    if (Boolean.getBoolean("golden.write")) {
      RulesManifest.write(groups);
    }
    var here = Manifests.of("base").one("PrometheusRule", "unionbridge").at("/spec/groups");
    assertThat(StreamSupport.stream(here.spliterator(), false).toList()).isEqualTo(groups);
  }
}
