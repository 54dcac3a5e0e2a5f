package org.unionbridge.standalone.demo.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unionbridge.standalone.demo.stage.Caller;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;
import tools.jackson.databind.JsonNode;

/**
 * Somebody puts under a programme the lines of a plan that name it, as they are proposed.
 *
 * @param programme its key among the programmes of the story
 * @param plan its key among the plans of the story
 * @param day on which it is done
 * @param by who does it
 * @param revised whether the plan is in force and has to be changed for it
 */
record ProgrammeStep(String programme, String plan, int day, String by, boolean revised) {

  private static final Set<String> DONE = Set.of("wrong-plan-stage");

  /**
   * A programme of a union.
   *
   * @param by who defines it, for their own union
   */
  record Defined(
      String key,
      int day,
      String by,
      String name,
      List<String> aliases,
      List<String> elements,
      boolean below) {

    Deed deed() {
      return new Deed(day, Turn.IMPORTS, "programme:" + key, this::done);
    }

    private String done(Scene scene) {
      var body = new LinkedHashMap<String, Object>();
      body.put("name", name);
      body.put("aliases", aliases);
      body.put("not", List.of());
      body.put("elements", elements);
      body.put("below", below);
      return scene.by(by).post("/api/plan/programmes", body, "programme:" + key).text("id");
    }
  }

  private String key() {
    return "belonging:" + plan + ":" + programme;
  }

  Deed deed() {
    return new Deed(day, Turn.PROGRAMMES, key(), this::done);
  }

  private String done(Scene scene) {
    var uri = "/api/plan/plans/" + scene.id("plan:" + plan);
    var caller = scene.by(by);
    if (revised) {
      caller.post(uri + "/revisions", Map.of(), key() + ":revision", DONE);
    }
    var put = put(caller, uri, scene.id("programme:" + programme));
    if (revised) {
      caller.post(uri + "/submission", Map.of(), key() + ":submission", DONE);
      var approval = Map.of("approvedOn", scene.on(day).toString(), "body", "committee");
      caller.post(uri + "/approval", approval, key() + ":approval", DONE);
    }
    return Integer.toString(put);
  }

  /** What belongs to it already is not proposed again. */
  private int put(Caller caller, String uri, String id) {
    var known = caller.get(uri + "/programmes").body();
    var lines = new TreeMap<String, List<String>>();
    for (var proposed : known.path("proposed")) {
      if (proposed.path("programme").asString().equals(id)) {
        lines.computeIfAbsent(element(proposed), _ -> new ArrayList<>()).add(line(proposed));
      }
    }
    long version = known.path("version").asLong();
    for (var part : lines.entrySet()) {
      var body = new LinkedHashMap<String, Object>();
      body.put("lines", part.getValue());
      body.put("programme", id);
      if (!part.getKey().isEmpty()) {
        body.put("element", part.getKey());
      }
      var answer = caller.put(uri + "/programme", body, version, key() + ":" + part.getKey());
      version = answer.body().path("version").asLong();
    }
    return lines.size();
  }

  private static String element(JsonNode proposed) {
    return proposed.path("element").asString("");
  }

  private static String line(JsonNode proposed) {
    return proposed.path("line").asString();
  }
}
