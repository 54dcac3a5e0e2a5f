package org.unionbridge.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionbridge.platform.privacy.MasterKey;

/**
 * The command lines of one system's processes: all in one, or each by itself. The packaged classes
 * run as they are, with those of this module behind them and a mutant's before them.
 *
 * @param root of the project
 * @param directory of the system; its data, control directories and logs are below
 * @param mutant a directory of mutated classes
 */
public record Launch(Path root, Path directory, Ports ports, Optional<Path> mutant) {

  /** Where broker, store and gateway listen; first instances of services as in the one process. */
  public record Ports(int gateway, int broker, int controller, int store) {}

  private static final List<String> FLAGS =
      List.of(
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  /** A campaign's load comes from one address and a handful of accounts. */
  private static final List<String> WITHOUT_LIMITS =
      Stream.concat(
              Stream.of("account", "address", "entry")
                  .flatMap(kind -> Stream.of(kind + ".at-once", kind + ".a-minute"))
                  .map(limit -> "unionbridge.gateway.limits." + limit),
              Stream.of("unionbridge.release.a-minute"))
          .map(limit -> limit + "=10000000")
          .toList();

  /** What the process of this name is told by, and tells; the one process is "standalone". */
  public ControlDirectory control(String name) {
    return new ControlDirectory(directory.resolve("control").resolve(name));
  }

  /** The whole system in one process; more arguments of its own may follow. */
  public List<String> standalone(String... more) {
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of("--data", data().toString()));
    arguments.addAll(List.of("--port", Integer.toString(ports.gateway())));
    arguments.addAll(List.of(more));
    return java(
        "standalone", 512, WITHOUT_LIMITS, "org.unionbridge.standalone.Standalone", arguments);
  }

  public List<String> broker() {
    return java(
        "broker",
        256,
        List.of(),
        BrokerProcess.class.getName(),
        List.of(
            data().resolve("kafka").toString(),
            Integer.toString(ports.broker()),
            Integer.toString(ports.controller())));
  }

  public List<String> store() {
    return store(mutant);
  }

  /** A store whose unacknowledged writes can be seen and are lost when it is killed. */
  public List<String> dirtyStore() {
    return store(Optional.of(DirtyStore.compiled(root, directory.resolve("dirty-store"))));
  }

  private List<String> store(Optional<Path> first) {
    return new Launch(root, directory, ports, first)
        .java(
            "store",
            256,
            List.of(),
            StoreProcess.class.getName(),
            List.of(
                data().resolve("store/documents.mv").toString(), Integer.toString(ports.store())));
  }

  /**
   * One instance of a service.
   *
   * @param instance its name, unlike that of any other process of the system
   * @param more settings that win over ours, as {@code name=value}
   */
  public List<String> service(Service service, String instance, int port, String... more) {
    makeKeys();
    var settings = new ArrayList<>(settings(instance, port));
    settings.addAll(WITHOUT_LIMITS);
    settings.addAll(List.of(more));
    return java(instance, 224, settings, service.main(), List.of());
  }

  /** As the one process does it at its first start. */
  private void makeKeys() {
    var unused = MasterKey.openOrCreate(keys(), false);
  }

  private List<String> settings(String instance, int port) {
    var gateway = "http://127.0.0.1:" + ports.gateway();
    return List.of(
        "server.port=" + port,
        "spring.mongodb.uri=mongodb://127.0.0.1:" + ports.store(),
        "spring.kafka.bootstrap-servers=127.0.0.1:" + ports.broker(),
        "spring.cloud.refresh.enabled=false",
        "spring.cloud.discovery.enabled=false",
        "unionbridge.instance=" + instance,
        "unionbridge.keys.directory=" + keys(),
        "unionbridge.gateway.keys=" + gateway + "/.well-known/jwks.json",
        "unionbridge.gateway.address=" + gateway,
        "MEMBER_URI=" + uri(Service.MEMBER),
        "PLAN_URI=" + uri(Service.PLAN),
        "WELFARE_URI=" + uri(Service.WELFARE),
        "NOTIFICATION_URI=" + uri(Service.NOTIFICATION),
        "GATEWAY_MANAGEMENT_PORT=" + (ports.gateway() + 100));
  }

  private String uri(Service service) {
    return "http://127.0.0.1:" + service.port(ports.gateway());
  }

  private Path data() {
    return directory.resolve("data");
  }

  private Path keys() {
    return data().resolve("keys");
  }

  private List<String> java(
      String name, int megabytes, List<String> settings, String main, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes + "m");
    command.addAll(FLAGS);
    cache().ifPresent(file -> command.add("-XX:AOTCache=" + file));
    command.add("-D" + ControlDirectory.PROPERTY + "=" + control(name).path());
    command.add("-Dunionbridge.log=" + directory.resolve("log").resolve(name));
    settings.forEach(setting -> command.add("-D" + setting));
    command.addAll(List.of("-cp", classPath(), main));
    command.addAll(arguments);
    return List.copyOf(command);
  }

  private String classPath() {
    return Stream.concat(mutant.stream(), Stream.of(packaged(), ourClasses()))
        .map(path -> path.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path packaged() {
    return root.resolve("deploy/standalone/target/standalone.jar");
  }

  /** The launcher's own, for quicker starts; it serves only where the packaged classes go first. */
  private Optional<Path> cache() {
    var file = root.resolve("deploy/standalone/target/start.aot").toAbsolutePath();
    return Optional.of(file).filter(_ -> mutant.isEmpty() && isNewer(file, packaged()));
  }

  private static boolean isNewer(Path file, Path than) {
    try {
      return Files.exists(file)
          && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path ourClasses() {
    try {
      return Path.of(Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
