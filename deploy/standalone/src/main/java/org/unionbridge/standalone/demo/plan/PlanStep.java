package org.unionbridge.standalone.demo.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;

/**
 * What somebody does with a plan that was begun before.
 *
 * @param plan its key among the plans of the story
 * @param day on which it is done
 * @param by who does it
 * @param act the route below the plan
 * @param code of a remark
 * @param text of a remark or a summary
 * @param body that approved
 * @param unitKinds that it is published for
 */
record PlanStep(
    String plan,
    int day,
    String by,
    String act,
    @Nullable String code,
    @Nullable String text,
    @Nullable String body,
    @Nullable List<String> unitKinds) {

  private static final Set<String> DONE = Set.of("wrong-plan-stage", "not-filed-now");

  private record Sitting(String plan, int day) {}

  /** The steps of a plan on one day are one deed, since the second needs the first. */
  static Stream<Deed> deeds(List<PlanStep> steps) {
    var sittings =
        steps.stream().collect(Collectors.groupingBy(step -> new Sitting(step.plan(), step.day())));
    return sittings.entrySet().stream()
        .map(sitting ->
            new Deed(
                sitting.getKey().day(),
                Turn.STAGES,
                "stages:" + sitting.getKey().plan() + ":" + sitting.getKey().day(),
                scene -> done(scene, sitting.getValue())));
  }

  private static String done(Scene scene, List<PlanStep> steps) {
    steps.forEach(step -> step.done(scene));
    return Integer.toString(steps.size());
  }

  private void done(Scene scene) {
    var said = words();
    if (body != null) {
      said.put("approvedOn", scene.on(day).toString());
    }
    scene
        .by(by)
        .post(
            "/api/plan/plans/" + scene.id("plan:" + plan) + "/" + act,
            said,
            "step:" + plan + ":" + day + ":" + act,
            DONE);
  }

  private Map<String, Object> words() {
    var words = new HashMap<String, Object>();
    put(words, "code", code);
    put(words, "text", text);
    put(words, "body", body);
    put(words, "unitKinds", unitKinds);
    return words;
  }

  private static void put(Map<String, Object> words, String name, @Nullable Object value) {
    if (value != null) {
      words.put(name, value);
    }
  }
}
