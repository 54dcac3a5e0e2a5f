package org.unionbridge.plan.following;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.following.Followers.FollowerLine;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Who follows a published plan, over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}/followers")
final class FollowerApi {

  private static final String NONE = "none";
  private static final String FOLLOWS = "follows";

  private final Plans plans;
  private final Followers followers;

  FollowerApi(Plans plans, Followers followers) {
    this.plans = plans;
    this.followers = followers;
  }

  /**
   * The unions below that the plan is meant for, in the order of their ids. A page of those that
   * follow it, or of those that do not, may hold fewer than asked for; the next one goes on.
   */
  @GetMapping
  @Action("plan.filing.see")
  @Asks(
      value = {"state"},
      paged = true)
  Mono<PageView<FollowerLine>> list(@PathVariable String id, Call call) {
    var state = call.query().text("state").map(FollowerApi::known);
    var asked = call.page("_id", false);
    return plans
        .find(call.scope(), id)
        .flatMap(plan -> followers.of(plan, asked))
        .map(page -> PageView.of(only(page, state)));
  }

  private static String known(String state) {
    if (state.equals(NONE) || state.equals(FOLLOWS)) {
      return state;
    }
    var fault = new FieldFault("state", "not-one-of", List.of(NONE + ", " + FOLLOWS));
    throw Problem.badFields(List.of(fault)).asException();
  }

  private static Page<FollowerLine> only(Page<FollowerLine> page, Optional<String> state) {
    return new Page<>(
        page.items().stream()
            .filter(line ->
                state.map(word -> word.equals(FOLLOWS) == line.planId().isPresent()).orElse(true))
            .toList(),
        page.next());
  }
}
