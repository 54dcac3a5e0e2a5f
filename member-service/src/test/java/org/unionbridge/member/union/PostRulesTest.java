package org.unionbridge.member.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.member.post.Post.CHAIR;
import static org.unionbridge.member.post.Post.FINANCE_OFFICER;
import static org.unionbridge.member.post.Post.WELFARE_OFFICER;
import static org.unionbridge.member.union.Samples.SINCE;
import static org.unionbridge.member.union.Samples.active;
import static org.unionbridge.member.union.Samples.holding;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.member.post.Apart;
import org.unionbridge.member.post.Appointer;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.UnionCommand.AssignPost;
import org.unionbridge.member.union.UnionCommand.VacatePost;
import org.unionbridge.member.union.UnionEvent.PostAssigned;
import org.unionbridge.member.union.UnionEvent.PostVacated;
import org.unionbridge.member.union.UnionRefusal.DecidedFromAbove;
import org.unionbridge.member.union.UnionRefusal.NotYoursToGive;
import org.unionbridge.member.union.UnionRefusal.NotYoursToTake;
import org.unionbridge.member.union.UnionRefusal.Oneself;
import org.unionbridge.member.union.UnionRefusal.PostsApart;
import org.unionbridge.platform.decision.Decision;

class PostRulesTest {

  private static final Instant AT = Instant.parse("2026-03-01T00:00:00Z");
  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<String> DECIDED = Optional.of("总工〔2026〕3号");
  private static final Apart TOGETHER = new Apart(Set.of(), Set.of());
  private static final Apart NEVER = new Apart(Set.of(FINANCE_OFFICER), Set.of());
  private static final Apart UNLESS = new Apart(Set.of(), Set.of(FINANCE_OFFICER));
  private static final Appointer ABOVE = appointer("m9", true);
  private static final Appointer WITHIN = appointer("m9", false);
  private static final Appointer HERSELF = appointer("m1", true);
  private static final Appointer WITHOUT =
      new Appointer(Set.of(WELFARE_OFFICER), Set.of(WELFARE_OFFICER), Optional.of("m9"), true);
  private static final Active EMPTY = active();
  private static final Active WITH_FINANCE = active(holding(FINANCE_OFFICER, "m1"));
  private static final Active WITH_CHAIR = active(holding(CHAIR, "m1"));

  private static Appointer appointer(String memberId, boolean fromAbove) {
    return new Appointer(
        Set.of(Post.values()), Set.of(Post.values()), Optional.of(memberId), fromAbove);
  }

  static Stream<Arguments> whoIsMadeChairByWhom() {
    return Stream.of(
        Arguments.of(EMPTY, WITHIN, TOGETHER, NONE, accept(chair(NONE))),
        Arguments.of(EMPTY, WITHOUT, TOGETHER, NONE, refuse(new NotYoursToGive())),
        Arguments.of(EMPTY, HERSELF, TOGETHER, NONE, refuse(new Oneself())),
        Arguments.of(WITH_CHAIR, WITHOUT, TOGETHER, NONE, accept()),
        Arguments.of(
            WITH_FINANCE, ABOVE, NEVER, DECIDED, refuse(new PostsApart(FINANCE_OFFICER, false))),
        Arguments.of(
            WITH_FINANCE, ABOVE, UNLESS, NONE, refuse(new PostsApart(FINANCE_OFFICER, true))),
        Arguments.of(WITH_FINANCE, WITHIN, UNLESS, DECIDED, refuse(new DecidedFromAbove())),
        Arguments.of(WITH_FINANCE, ABOVE, UNLESS, DECIDED, accept(chair(DECIDED))),
        // where nothing needed deciding, no decision is kept
        Arguments.of(EMPTY, ABOVE, UNLESS, DECIDED, accept(chair(NONE))));
  }

  private static PostAssigned chair(Optional<String> decision) {
    return new PostAssigned(CHAIR, "m1", SINCE, decision);
  }

  @ParameterizedTest
  @MethodSource
  void whoIsMadeChairByWhom(
      Active union,
      Appointer by,
      Apart apart,
      Optional<String> decision,
      Decision<UnionEvent, UnionRefusal> expected) {
    var command = new AssignPost(CHAIR, "m1", "/u1/u1029/", by, apart, decision, AT);
    assertThat(UnionRules.decide(union, command)).isEqualTo(expected);
  }

  static Stream<Arguments> whoEndsTheChairsTerm() {
    return Stream.of(
        Arguments.of(ABOVE, accept(new PostVacated(CHAIR, "m1"))),
        Arguments.of(HERSELF, accept(new PostVacated(CHAIR, "m1"))),
        Arguments.of(WITHOUT, refuse(new NotYoursToTake())));
  }

  @ParameterizedTest
  @MethodSource
  void whoEndsTheChairsTerm(Appointer by, Decision<UnionEvent, UnionRefusal> expected) {
    assertThat(UnionRules.decide(WITH_CHAIR, new VacatePost(CHAIR, "m1", by))).isEqualTo(expected);
  }
}
