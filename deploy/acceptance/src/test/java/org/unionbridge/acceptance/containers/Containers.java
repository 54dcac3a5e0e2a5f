package org.unionbridge.acceptance.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unionbridge.acceptance.BusinessTime;
import org.unionbridge.acceptance.Installation;
import org.unionbridge.acceptance.Person;
import org.unionbridge.faults.Launch;
import org.unionbridge.operations.compose.ComposeFile;
import org.unionbridge.operations.compose.Container;
import org.unionbridge.operations.compose.ImageFile;
import org.unionbridge.testing.Golden;

/**
 * The five services by the command lines, variables and secrets of their containers, as processes
 * of their own beside a broker and a store. Names and ports of containers are this machine's.
 */
final class Containers implements Installation, AutoCloseable {

  private static final Pattern LINK = Pattern.compile("secret=([\\w.~-]+)");
  private static final int FIGURES = 8180;

  /** Where each listens, as its settings say. */
  private static final Map<String, Integer> PORTS =
      Map.of("member", 8101, "plan", 8102, "welfare", 8103, "notification", 8104, "gateway", 8080);

  private final Path directory;
  private final Places places = new Places();
  private final ComposeFile file =
      ComposeFile.read(Golden.root(), Map.of("UNIONBRIDGE_SIGN_IN", "oidc"));
  private final ImageFile images = ImageFile.read(Golden.root());
  private final Map<String, Contained> services = new LinkedHashMap<>();
  private final List<Contained> ground = new ArrayList<>();
  private final Deque<String> next;

  private Containers(Path directory, List<String> killed) {
    this.directory = directory;
    this.next = new ArrayDeque<>(killed);
  }

  /** Prepares them; each interruption kills the next of these services. Nothing runs yet. */
  static Containers whichLose(List<String> killed) throws IOException, InterruptedException {
    var base = Golden.root().resolve("deploy/acceptance/target");
    Files.createDirectories(base);
    var containers = new Containers(Files.createTempDirectory(base, "containers-"), killed);
    containers.prepare();
    return containers;
  }

  private void prepare() throws IOException, InterruptedException {
    PORTS.forEach(places::port);
    PORTS.keySet().forEach(name -> places.port(name, FIGURES));
    places.publish("gateway", portOf("gateway"));
    places.publish("gateway", FIGURES);
    var launch =
        new Launch(
            Golden.root(),
            directory,
            new Launch.Ports(
                places.port("gateway", 8080),
                places.port("kafka", 9092),
                places.port("kafka", 9093),
                places.port("mongodb", 27017)),
            Optional.empty());
    ground.add(new Contained("broker", directory, launch.broker(), List.of(), Map.of()));
    ground.add(new Contained("store", directory, launch.store(), List.of(), Map.of()));
    var script = Golden.root().resolve("deploy/compose/secrets.sh").toString();
    Layout.run(directory, List.of("sh", script, directory.resolve("made").toString()));
    Files.createDirectories(directory.resolve("keys"));
    Layout.run(
        directory, inPlace(file.container("keys"), file.container("keys").names("entrypoint")));
    for (var name : PORTS.keySet()) {
      services.put(name, service(file.container(name)));
    }
  }

  private Contained service(Container container) throws IOException, InterruptedException {
    var module = String.valueOf(container.part("build").get("args")).replaceAll(".*=|}", "");
    Layout.extract(images, module, app(container));
    var stage = images.stage("service");
    var command = new ArrayList<>(inPlace(container, stage.entrypoint()));
    command.set(0, Layout.java());
    var health = new ArrayList<>(inPlace(container, stage.healthcheck()));
    health.add(Integer.toString(places.port(container.name(), FIGURES)));
    return new Contained(container.name(), directory, command, health, environment(container));
  }

  private static int portOf(String container) {
    return Objects.requireNonNull(PORTS.get(container), container);
  }

  private Contained running(String container) {
    return Objects.requireNonNull(services.get(container), container);
  }

  private Path app(Container container) {
    return directory.resolve("run").resolve(container.name()).resolve("app");
  }

  /** The paths of a container are directories of this system. */
  private List<String> inPlace(Container container, List<String> command) throws IOException {
    var secrets = secrets(container);
    return command.stream().map(word -> inPlace(container, word, secrets)).toList();
  }

  private String inPlace(Container container, String word, Path secrets) {
    return word.replace("/run/secrets", secrets.toString())
        .replaceAll("(?<![\\w/])/app/", app(container) + "/")
        .replaceAll("(?<![\\w/.-])/keys\\b", directory.resolve("keys").toString());
  }

  /** Each file under the name that its container gives it. */
  private Path secrets(Container container) throws IOException {
    var there = Files.createDirectories(app(container).resolveSibling("secrets"));
    for (var secret : container.secrets().entrySet()) {
      var made = Files.readString(directory.resolve("made").resolve(secret.getValue()));
      Files.writeString(there.resolve(secret.getKey()), places.here(made));
    }
    return there;
  }

  private Map<String, String> environment(Container container) throws IOException {
    var secrets = secrets(container);
    var environment = new LinkedHashMap<String, String>();
    container
        .environment()
        .forEach((name, value) ->
            environment.put(name, inPlace(container, places.here(value), secrets)));
    // What the container's own network would do: its ports are its alone.
    var port = Integer.toString(places.port(container.name(), portOf(container.name())));
    var figures = Integer.toString(places.port(container.name(), FIGURES));
    environment.putAll(Map.of("SERVER_PORT", port, "MANAGEMENT_SERVER_PORT", figures));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("UNIONBRIDGE_CLOCK", directory.resolve("clock").toString());
    // And its limits; who is killed before it is warm needs no compiler for long lives.
    environment.put(
        "JAVA_TOOL_OPTIONS",
        "-XX:TieredStopAtLevel=1 -XX:MaxRAM=" + container.limit("memory").toLowerCase(Locale.ROOT));
    return environment;
  }

  /** Starts all, each once those are ready that it waits for. */
  Containers start() {
    ground.forEach(Contained::start);
    ground.forEach(Contained::awaitReady);
    var waiting = new ArrayList<>(services.keySet());
    while (!waiting.isEmpty()) {
      var now = waiting.stream().filter(name -> !needsOneOf(name, waiting)).toList();
      now.forEach(name -> running(name).start());
      now.forEach(name -> running(name).awaitReady());
      waiting.removeAll(now);
    }
    return this;
  }

  private boolean needsOneOf(String name, List<String> others) {
    return file.container(name).needs().keySet().stream().anyMatch(others::contains);
  }

  @Override
  public void interrupt() {
    var killed = running(next.remove());
    killed.kill();
    killed.start();
    killed.awaitReady();
  }

  /** Whether every service ends in good order in the time that Docker gives it. */
  boolean stop() {
    return services.values().stream().allMatch(service -> service.stop(30));
  }

  @Override
  public Person visitor() {
    return new Person("http://127.0.0.1:" + places.port("gateway", portOf("gateway")));
  }

  @Override
  public String firstSecret() {
    var link = LINK.matcher(running("gateway").said());
    if (!link.find()) {
      throw new AssertionError("no link in: " + running("gateway").said());
    }
    return link.group(1);
  }

  @Override
  public void itIsNow(String local) {
    new BusinessTime(directory.resolve("clock")).isNow(local);
  }

  @Override
  public String broker() {
    return "127.0.0.1:" + places.port("kafka", 9092);
  }

  @Override
  public Person figures(String service) {
    return new Person("http://127.0.0.1:" + places.port(service, FIGURES) + "/actuator/prometheus");
  }

  @Override
  public String log() {
    return services.values().stream().map(Contained::said).collect(Collectors.joining());
  }

  @Override
  public void close() {
    services.values().forEach(Contained::close);
    ground.forEach(Contained::close);
    delete(directory.resolve("run"));
  }

  /** What was extracted is large; what was written stays, to be looked at. */
  private static void delete(Path directory) {
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
