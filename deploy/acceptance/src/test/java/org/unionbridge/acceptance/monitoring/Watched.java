package org.unionbridge.acceptance.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unionbridge.acceptance.Person;
import org.unionbridge.acceptance.faults.Directories;
import org.unionbridge.acceptance.faults.OwnProcesses;
import org.unionbridge.acceptance.faults.Part;
import org.unionbridge.acceptance.faults.Town;
import org.unionbridge.faults.Service;
import org.unionbridge.testing.Golden;

/** A town of a hundred unions whose services, each a process of its own, are watched. */
final class Watched implements AutoCloseable {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final int UNIONS = 100;

  private final OwnProcesses processes;
  private final Prometheus prometheus;
  private final Town town;
  private final Person chair;

  Watched() {
    Path directory = Directories.fresh("watched");
    processes = OwnProcesses.in(directory, List.of());
    processes.start();
    prometheus = Prometheus.watching(targets(), directory).ready();
    town = Town.foundedAt(processes.gateway(), processes.firstLink());
    town.growsBy(UNIONS - town.schools().size() - 1);
    chair = town.signedIn(town.schools().getFirst().chair());
  }

  private Map<String, String> targets() {
    var targets = new TreeMap<String, String>();
    for (var service : Service.values()) {
      targets.put(name(service), processes.figures(service).getAuthority());
    }
    return targets;
  }

  static String name(Service service) {
    return service.name().toLowerCase(Locale.ROOT);
  }

  Prometheus prometheus() {
    return prometheus;
  }

  Part process(Service service) {
    return processes.process(name(service));
  }

  /** What each service shows now. */
  Map<String, Exposition> expositions() {
    var shown = new TreeMap<String, Exposition>();
    for (var service : Service.values()) {
      var answer = new Person(processes.figures(service).toString()).get("").expect(200);
      shown.put(name(service), Exposition.read(answer.body()));
    }
    return shown;
  }

  /** A chair takes over a plan, and hears of somebody ill and goes there. */
  void theYearBegins() {
    var sent = chair.upload("/api/plan/imports", plan()).expect(201);
    chair
        .post(
            "/api/plan/imports/" + sent.id() + "/acceptance",
            Map.of("plan", 1, "year", today().getYear()))
        .expect(200);
    var member =
        chair
            .post(
                "/api/member/members",
                Map.of("unionId", town.schools().getFirst().unionId(), "name", "张三丰"))
            .expect(201)
            .id();
    var visit = visitOf(member);
    chair
        .post(
            "/api/welfare/visits/" + visit + "/record",
            Map.of(
                "visitedOn",
                today().toString(),
                "visitors",
                List.of(town.schools().getFirst().chairId())))
        .expect(204);
  }

  private String visitOf(String member) {
    var event = Map.of("memberId", member, "cause", "illness", "happenedOn", today().toString());
    var told = new ArrayList<String>();
    Part.await(
        Duration.ofSeconds(20),
        "welfare knows the member",
        () -> {
          var answer = chair.post("/api/welfare/life-events", event);
          if (answer.status() == 201) {
            told.add(answer.json().path("visitId").asString(""));
          }
          return !told.isEmpty();
        });
    return told.getFirst();
  }

  /** What the chair is answered who looks at the visits. */
  int visitsAnswer() {
    return chair.get("/api/welfare/visits").status();
  }

  private static LocalDate today() {
    return LocalDate.now(HERE);
  }

  private static byte[] plan() {
    try {
      return Files.readAllBytes(Golden.root().resolve("docs/samples/work-plan.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    prometheus.close();
    processes.close();
  }
}
