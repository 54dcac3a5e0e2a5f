package org.unionbridge.plan.drafting;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.unionbridge.plan.plan.stage.Plan;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Answers;

/**
 * What a change made.
 *
 * @param line the new line, where there is one
 */
record ChangedView(long version, Optional<String> line) {

  static ResponseEntity<ChangedView> answer(Stored<Plan> plan) {
    return answer(plan, Optional.empty());
  }

  static ResponseEntity<ChangedView> withNewLine(Stored<Plan> plan) {
    return answer(
        plan,
        plan.state() instanceof Begun begun
            ? Optional.of("n" + Standing.latest(begun).last())
            : Optional.empty());
  }

  private static ResponseEntity<ChangedView> answer(Stored<Plan> plan, Optional<String> line) {
    return Answers.shown(plan, changed -> new ChangedView(changed.version(), line));
  }
}
