package org.unionbridge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files that hold a written form fast. A form that changed fails; run with {@code
 * -Dgolden.write=true} to write the files anew, and look at the difference before you commit it.
 */
public final class Golden {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Golden() {}

  /** The root of the project. */
  public static Path root() {
    return Path.of(System.getProperty("unionbridge.root", "."));
  }

  /** Where a module keeps the bodies of its events. */
  public static Path contract(String module, String type, int schema) {
    return root().resolve(module).resolve("src/main/contracts/" + type + ".v" + schema + ".json");
  }

  /** A stored form among the test resources of a module. */
  public static Path state(String module, String name) {
    return root().resolve(module).resolve("src/test/resources/golden/" + name + ".json");
  }

  /** Asserts that the file holds exactly this. */
  public static void assertMatches(Path file, JsonNode actual) {
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(actual) + "\n");
      }
      Assertions.assertThat(file).as("golden file").exists();
      Assertions.assertThat(JSON.readTree(Files.readString(file)))
          .as(root().relativize(file).toString())
          .isEqualTo(JSON.readTree(actual.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asserts that the file holds exactly this text. */
  public static void assertText(Path file, String actual) {
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      Assertions.assertThat(file).as("golden file").exists();
      Assertions.assertThat(actual)
          .as(root().relativize(file).toString())
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a golden body. */
  public static ObjectNode read(Path file) {
    try {
      return (ObjectNode) JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
