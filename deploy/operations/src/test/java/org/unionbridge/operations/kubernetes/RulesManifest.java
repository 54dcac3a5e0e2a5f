package org.unionbridge.operations.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionbridge.testing.Golden;
import org.yaml.snakeyaml.DumperOptions;

/** Prometheus' rules in the form that its operator takes. */
final class RulesManifest {

  private static final String HEAD =
      "# Made from deploy/prometheus/rules: change those, and say -Dgolden.write=true to the tests of"
          + " deploy/operations.\n";

  private RulesManifest() {}

  static void write(List<JsonNode> groups) throws IOException {
    var document = new LinkedHashMap<String, Object>();
    document.put("apiVersion", "monitoring.coreos.com/v1");
    document.put("kind", "PrometheusRule");
    document.put(
        "metadata",
        Map.of(
            "name", "unionbridge", "labels", Map.of("app.kubernetes.io/part-of", "unionbridge")));
    document.put("spec", Map.of("groups", new ObjectMapper().convertValue(groups, List.class)));
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(10_000);
    Files.writeString(
        Golden.root().resolve("deploy/kubernetes/base/rules.yaml"),
        HEAD + new org.yaml.snakeyaml.Yaml(options).dump(document));
  }
}
