package org.unionbridge.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's data directory: made at the first start, mended when that start was cut short. */
record BrokerDirectory(Path path) {

  private static final List<String> IDENTITY =
      List.of("version", "cluster.id", "node.id", "directory.id");

  /** Makes the directory ready for a broker, and never touches one that holds records. */
  void prepare(int nodeId, String controllerListener) throws Exception {
    Files.createDirectories(path);
    if (hasIdentity()) {
      return;
    }
    if (holdsRecords()) {
      throw new UnusableData(
          "%s 里有消息记录，但 meta.properties 缺失或损坏，无法识别它们。没有改动任何文件；请从备份恢复该文件后重新启动。".formatted(path),
          ("%s holds records, but its meta.properties is missing or damaged, and the broker cannot"
                  + " know them without it. Nothing was changed; put that file back from a backup.")
              .formatted(path),
          null);
    }
    // No broker has run here yet: a first start was cut short, and formatting again loses nothing.
    Files.deleteIfExists(metaProperties());
    format(nodeId, controllerListener);
  }

  private Path metaProperties() {
    return path.resolve("meta.properties");
  }

  private boolean hasIdentity() throws IOException {
    if (!Files.exists(metaProperties())) {
      return false;
    }
    var found = new Properties();
    try (var reader = Files.newBufferedReader(metaProperties(), StandardCharsets.ISO_8859_1)) {
      found.load(reader);
    } catch (IllegalArgumentException notProperties) {
      return false;
    }
    return IDENTITY.stream().allMatch(key -> !found.getProperty(key, "").isBlank());
  }

  /** Whether it knows of no topics: without them the broker takes no notice of their records. */
  boolean isBare() throws IOException {
    var metadata = path.resolve("__cluster_metadata-0");
    if (!Files.exists(metadata)) {
      return true;
    }
    try (var entries = Files.list(metadata)) {
      return entries
          .filter(
              file -> file.toString().endsWith(".log") || file.toString().endsWith(".checkpoint"))
          .allMatch(file -> file.toFile().length() == 0);
    }
  }

  private boolean holdsRecords() throws IOException {
    try (var entries = Files.list(path)) {
      return entries.anyMatch(Files::isDirectory);
    }
  }

  private void format(int nodeId, String controllerListener) throws Exception {
    var directory = path.toString();
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(nodeId)
        .setClusterId(Uuid.randomUuid().toString())
        .setDirectories(List.of(directory))
        .setMetadataLogDirectory(directory)
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setControllerListenerName(controllerListener)
        .setUnstableFeatureVersionsEnabled(false)
        .setIgnoreFormatted(true)
        // Voters by configuration, not kept in the data: so the ports may change between starts.
        .setHasDynamicQuorum(false)
        .run();
  }
}
