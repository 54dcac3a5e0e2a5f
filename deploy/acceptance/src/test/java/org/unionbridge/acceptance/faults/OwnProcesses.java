package org.unionbridge.acceptance.faults;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionbridge.acceptance.PortBlocks;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.faults.Launch;
import org.unionbridge.faults.Service;
import org.unionbridge.testing.Golden;

/**
 * Broker, store and every service as a process of its own; of services that only listen, a second
 * instance may stand by.
 */
public final class OwnProcesses implements Layout {

  private static final Pattern LINK = Pattern.compile("\\S*secret=[\\w.~-]+");

  private final Launch launch;
  private final Path directory;
  private final List<Part> parts = new ArrayList<>();
  private @Nullable Evidence evidence;

  private OwnProcesses(Path directory, Optional<Path> mutant) {
    this.directory = directory;
    var ports =
        new Launch.Ports(PortBlocks.next(), FreePorts.next(), FreePorts.next(), FreePorts.next());
    this.launch = new Launch(Golden.root(), directory, ports, mutant);
  }

  /** Prepares it in a fresh directory; nothing runs yet. */
  public static OwnProcesses in(Path directory, List<Service> twice) {
    return of(directory, Optional.empty(), false, twice);
  }

  /** With classes in which a fault was planted, and perhaps a store that shows what it may lose. */
  static OwnProcesses mutated(
      Path directory, Path mutant, boolean dirtyStore, List<Service> twice) {
    return of(directory, Optional.of(mutant), dirtyStore, twice);
  }

  /** The true classes on a store that shows what it may lose. */
  static OwnProcesses onDirtyStore(Path directory) {
    return of(directory, Optional.empty(), true, List.of());
  }

  private static OwnProcesses of(
      Path directory, Optional<Path> mutant, boolean dirtyStore, List<Service> twice) {
    var layout = new OwnProcesses(directory, mutant);
    layout.add("broker", layout.launch.broker(), Optional.empty());
    layout.add(
        "store", dirtyStore ? layout.slowDirtyStore() : layout.launch.store(), Optional.empty());
    for (var service : Service.values()) {
      layout.add(service, nameOf(service), service.port(layout.launch.ports().gateway()));
    }
    for (var service : twice) {
      layout.add(service, nameOf(service) + "-2", FreePorts.next());
    }
    return layout;
  }

  /** With half a second in which what is not yet safe can be seen. */
  private List<String> slowDirtyStore() {
    var command = new ArrayList<>(launch.dirtyStore());
    command.add(1, "-Dunionbridge.faults.pause=500");
    return command;
  }

  private static String nameOf(Service service) {
    return service.name().toLowerCase(Locale.ROOT);
  }

  private void add(Service service, String name, int port) {
    int asked = service == Service.GATEWAY ? launch.ports().gateway() + 100 : port;
    add(
        name,
        launch.service(service, name, port),
        Optional.of(URI.create("http://127.0.0.1:" + asked + "/actuator/health")));
  }

  private void add(String name, List<String> command, Optional<URI> health) {
    parts.add(new Part(name, directory, launch.control(name), command, health));
  }

  @Override
  public void start() {
    for (var first : List.of("broker", "store")) {
      part(first).start();
    }
    part("broker").awaitReady();
    part("store").awaitReady();
    for (var part : parts) {
      if (!part.isAlive()) {
        part.start();
      }
    }
    parts.forEach(Part::awaitReady);
  }

  @Override
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The process of this name: broker, store, or a service. */
  public Part process(String name) {
    return part(name);
  }

  /** Where a service shows its figures. */
  public URI figures(Service service) {
    int gateway = launch.ports().gateway();
    int port = service == Service.GATEWAY ? gateway + 100 : service.port(gateway);
    return URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
  }

  @Override
  public Part running(String service) {
    return part(service);
  }

  @Override
  public String gateway() {
    return "http://127.0.0.1:" + launch.ports().gateway();
  }

  @Override
  public Evidence evidence() {
    if (evidence == null) {
      evidence =
          new Evidence(
              "mongodb://127.0.0.1:" + launch.ports().store(),
              "127.0.0.1:" + launch.ports().broker());
    }
    return evidence;
  }

  @Override
  public String firstLink() {
    var link = LINK.matcher(part("gateway").said());
    if (!link.find()) {
      throw new AssertionError("no link for the first account in " + part("gateway").said());
    }
    return link.group();
  }

  @Override
  public void close() {
    if (evidence != null) {
      evidence.close();
    }
    parts.forEach(Part::close);
  }
}
