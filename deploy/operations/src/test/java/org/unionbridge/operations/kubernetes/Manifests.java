package org.unionbridge.operations.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.zjsonpatch.JsonPatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unionbridge.testing.Golden;

/** What a directory of manifests asks of a cluster, its patches applied as kustomize does it. */
record Manifests(List<JsonNode> all) {

  /** More than these are not understood here. */
  private static final Set<String> KNOWN =
      Set.of("apiVersion", "kind", "namespace", "resources", "patches");

  /** Below {@code deploy/kubernetes}: {@code base} or {@code overlays/…}. */
  static Manifests of(String directory) {
    return in(Golden.root().resolve("deploy/kubernetes").resolve(directory));
  }

  private static Manifests in(Path directory) {
    var file = Yaml.documents(directory.resolve("kustomization.yaml")).getFirst();
    file.fieldNames().forEachRemaining(name -> require(KNOWN.contains(name), name));
    var documents = new ArrayList<JsonNode>();
    for (var resource : file.path("resources")) {
      var there = directory.resolve(resource.textValue()).normalize();
      documents.addAll(Files.isDirectory(there) ? in(there).all() : Yaml.documents(there));
    }
    for (var patch : file.path("patches")) {
      apply(directory, patch, documents);
    }
    if (file.has("namespace")) {
      documents.forEach(document ->
          ((ObjectNode) document.path("metadata")).set("namespace", file.path("namespace")));
    }
    return new Manifests(List.copyOf(documents));
  }

  private static void apply(Path directory, JsonNode patch, List<JsonNode> documents) {
    var changes =
        patch.has("path")
            ? Yaml.documents(directory.resolve(patch.path("path").textValue()))
            : Yaml.documents(patch.path("patch").textValue());
    int hits = 0;
    for (int i = 0; i < documents.size(); i++) {
      if (isMeant(patch.path("target"), documents.get(i))) {
        documents.set(i, JsonPatch.apply(changes.getFirst(), documents.get(i)));
        hits++;
      }
    }
    require(hits > 0, "a patch for nobody: " + patch.path("target"));
  }

  private static boolean isMeant(JsonNode target, JsonNode document) {
    return target.path("kind").equals(document.path("kind"))
        && (!target.has("name")
            || target.path("name").equals(document.path("metadata").path("name")));
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }

  private List<JsonNode> named(String kind, String name) {
    return ofKind(kind).stream().filter(document -> nameOf(document).equals(name)).toList();
  }

  JsonNode one(String kind, String name) {
    var found = named(kind, name);
    require(found.size() == 1, kind + " " + name);
    return found.getFirst();
  }

  List<JsonNode> ofKind(String kind) {
    return all.stream().filter(document -> document.path("kind").textValue().equals(kind)).toList();
  }

  static String nameOf(JsonNode document) {
    return document.path("metadata").path("name").textValue();
  }

  /** What it is called in messages. */
  static String label(JsonNode document) {
    return document.path("kind").textValue() + "/" + nameOf(document);
  }
}
