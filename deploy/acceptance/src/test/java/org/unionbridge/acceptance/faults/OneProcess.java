package org.unionbridge.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.acceptance.PortBlocks;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.faults.Launch;
import org.unionbridge.testing.Golden;

/** The whole system in one process, as it runs on a laptop. */
final class OneProcess implements Layout {

  private static final Pattern LINK = Pattern.compile("\\S*secret=[\\w.~-]+");

  private final Launch launch;
  private final Part all;
  private @Nullable Evidence evidence;

  private OneProcess(Path directory) {
    var ports =
        new Launch.Ports(PortBlocks.next(), FreePorts.next(), FreePorts.next(), FreePorts.next());
    this.launch = new Launch(Golden.root(), directory, ports, Optional.empty());
    this.all =
        new Part(
            "standalone",
            directory,
            launch.control("standalone"),
            launch.standalone(),
            Optional.empty());
  }

  static OneProcess in(Path directory) {
    return new OneProcess(directory);
  }

  @Override
  public void start() {
    all.start();
    all.awaitReady();
  }

  @Override
  public List<Part> parts() {
    return List.of(all);
  }

  @Override
  public Part running(String service) {
    return all;
  }

  @Override
  public String gateway() {
    return "http://127.0.0.1:" + launch.ports().gateway();
  }

  /** Broker and store choose other ports at every start. */
  @Override
  public Evidence evidence() {
    close(evidence);
    evidence = new Evidence(endpoint("store"), endpoint("broker"));
    return evidence;
  }

  /** Where a part of it listens, as it wrote down itself. */
  String endpoint(String name) {
    var endpoints = new Properties();
    try (var in =
        Files.newBufferedReader(launch.directory().resolve("data/endpoints.properties"))) {
      endpoints.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return endpoints.getProperty(name);
  }

  private static void close(@Nullable Evidence evidence) {
    if (evidence != null) {
      evidence.close();
    }
  }

  @Override
  public String firstLink() {
    var link = LINK.matcher(all.said());
    if (!link.find()) {
      throw new AssertionError("no link for the first account in " + all.said());
    }
    return link.group();
  }

  @Override
  public void close() {
    close(evidence);
    all.close();
  }
}
