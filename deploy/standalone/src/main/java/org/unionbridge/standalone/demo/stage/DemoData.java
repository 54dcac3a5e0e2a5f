package org.unionbridge.standalone.demo.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The story's data: readable files beside this class path, each read into records of its own. */
public final class DemoData {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private DemoData() {}

  public static <T> T yaml(String name, Class<T> type) {
    var tree =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .<Object>load(new String(bytes(name), StandardCharsets.UTF_8));
    return JSON.convertValue(tree, type);
  }

  public static byte[] bytes(String name) {
    try (InputStream in =
        Optional.ofNullable(DemoData.class.getResourceAsStream("/demo/" + name))
            .orElseThrow(() -> new IllegalStateException("no demo/" + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
