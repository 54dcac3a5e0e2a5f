package org.unionbridge.standalone.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unionbridge.standalone.demo.stage.Caller;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.DemoData;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;

/** What happened to members, who visited them, and whose birthday was kept. */
final class WelfarePart {

  private static final Set<String> VISITED = Set.of("visit-already-recorded");
  private static final Set<String> GREETED = Set.of("already-greeted");

  private final WelfareRows rows = DemoData.yaml("welfare.yml", WelfareRows.class);

  /** What is told of members' lives. */
  record WelfareRows(List<Event> events, List<Greeting> greetings) {}

  /**
   * A life event.
   *
   * @param told the day on which it was reported
   * @param happened the day on which it happened
   * @param visit missing while nobody went
   */
  record Event(
      String key,
      int told,
      int happened,
      String member,
      String cause,
      Optional<String> note,
      String by,
      Optional<Visit> visit) {}

  /** How somebody was visited, on which day. */
  record Visit(
      int day, List<String> visitors, Optional<String> gift, Optional<Long> fen, String note) {}

  /** A birthday that was kept. */
  record Greeting(int kept, String member, String by) {}

  Stream<Deed> deeds() {
    return Stream.concat(
        rows.events().stream()
            .flatMap(event -> Stream.concat(Stream.of(report(event)), visit(event))),
        rows.greetings().stream().map(WelfarePart::greeting));
  }

  private static Deed report(Event event) {
    var key = "event:" + event.key();
    return new Deed(
        event.told(),
        Turn.EVENTS,
        key,
        scene -> {
          var told = new HashMap<String, Object>();
          told.put("memberId", scene.id("member:" + event.member()));
          told.put("cause", event.cause());
          told.put("happenedOn", scene.on(event.happened()).toString());
          event.note().ifPresent(note -> told.put("note", note));
          return reported(scene.by(event.by()), told, key);
        });
  }

  /** Asked again under the same key, it tells of the visit once that is there. */
  static String reported(Caller by, Map<String, Object> told, String key) {
    return by.waitFor(() ->
        Optional.of(by.post("/api/welfare/life-events", told, key).text("visitId"))
            .filter(id -> !id.isEmpty()));
  }

  private static Stream<Deed> visit(Event event) {
    return event.visit().stream()
        .map(visit -> {
          var key = "visit:" + event.key();
          return new Deed(
              Math.max(event.told(), visit.day()),
              Turn.VISITS,
              key,
              scene -> {
                record(scene, event, visit, key);
                return "recorded";
              });
        });
  }

  private static void record(Scene scene, Event event, Visit visit, String key) {
    var told = new HashMap<String, Object>();
    told.put("visitedOn", scene.on(visit.day()).toString());
    told.put("visitors", visit.visitors().stream().map(who -> scene.id("member:" + who)).toList());
    visit.gift().ifPresent(gift -> told.put("gift", gift));
    visit.fen().ifPresent(fen -> told.put("money", Map.of("fen", fen)));
    told.put("note", visit.note());
    scene
        .by(event.by())
        .post(
            "/api/welfare/visits/" + scene.id("event:" + event.key()) + "/record",
            told,
            key,
            VISITED);
  }

  private static Deed greeting(Greeting greeting) {
    var key = "greeting:" + greeting.member() + ":" + greeting.kept();
    return new Deed(
        greeting.kept(),
        Turn.GREETINGS,
        key,
        scene ->
            scene
                .by(greeting.by())
                .post(
                    "/api/welfare/greetings",
                    Map.of(
                        "memberId",
                        scene.id("member:" + greeting.member()),
                        "greetedOn",
                        scene.on(greeting.kept()).toString()),
                    key,
                    GREETED)
                .text("id"));
  }
}
