package org.unionbridge.member.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.member.union.Samples.ACTIVE;
import static org.unionbridge.member.union.Samples.BELOW_CITY;
import static org.unionbridge.member.union.Samples.BELOW_DISTRICT;
import static org.unionbridge.member.union.Samples.CITY;
import static org.unionbridge.member.union.Samples.CLOSED;
import static org.unionbridge.member.union.Samples.DISTRICT;
import static org.unionbridge.member.union.Samples.SCHOOL;
import static org.unionbridge.member.union.Samples.SINCE;
import static org.unionbridge.member.union.Samples.active;
import static org.unionbridge.member.union.Samples.holding;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.member.post.Apart;
import org.unionbridge.member.post.Appointer;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Union.Closed;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.member.union.Union.Position;
import org.unionbridge.member.union.Union.Unfounded;
import org.unionbridge.member.union.UnionCommand.AssignPost;
import org.unionbridge.member.union.UnionCommand.Close;
import org.unionbridge.member.union.UnionCommand.FollowParent;
import org.unionbridge.member.union.UnionCommand.Found;
import org.unionbridge.member.union.UnionCommand.Move;
import org.unionbridge.member.union.UnionCommand.Parent;
import org.unionbridge.member.union.UnionCommand.Rename;
import org.unionbridge.member.union.UnionCommand.VacatePost;
import org.unionbridge.member.union.UnionEvent.Founded;
import org.unionbridge.member.union.UnionEvent.Moved;
import org.unionbridge.member.union.UnionEvent.PostAssigned;
import org.unionbridge.member.union.UnionEvent.PostVacated;
import org.unionbridge.member.union.UnionEvent.Renamed;
import org.unionbridge.member.union.UnionRefusal.AlreadyFounded;
import org.unionbridge.member.union.UnionRefusal.BelowItself;
import org.unionbridge.member.union.UnionRefusal.FounderOnly;
import org.unionbridge.member.union.UnionRefusal.HasMembers;
import org.unionbridge.member.union.UnionRefusal.HasUnions;
import org.unionbridge.member.union.UnionRefusal.LevelNotBelow;
import org.unionbridge.member.union.UnionRefusal.MemberElsewhere;
import org.unionbridge.member.union.UnionRefusal.NoSuchPostHere;
import org.unionbridge.member.union.UnionRefusal.NotFounded;
import org.unionbridge.member.union.UnionRefusal.ParentClosed;
import org.unionbridge.member.union.UnionRefusal.PostNotHeld;
import org.unionbridge.member.union.UnionRefusal.PostTaken;
import org.unionbridge.member.union.UnionRefusal.UnionClosed;
import org.unionbridge.platform.decision.Decision;

class UnionRulesTest {

  private static final Union NONE = new Unfounded();
  // In Shanghai the first of March begins eight hours before it does in Greenwich.
  private static final Instant AT = Instant.parse("2026-02-28T16:30:00Z");
  private static final Found FOUND = new Found("u1029", SCHOOL, Optional.of(CITY), false);
  private static final Rename RENAME = new Rename("实验小学工会");
  private static final Move MOVE = new Move(DISTRICT);
  private static final FollowParent FOLLOW = new FollowParent("u1", "/u0/u1/");
  private static final Close CLOSE = new Close(false, false);
  private static final AssignPost ASSIGN = assign(Post.PLAN_OFFICER, "m3");
  private static final VacatePost VACATE = new VacatePost(Post.CHAIR, "m1", Appointer.SYSTEM);
  private static final UnionEvent FOLLOWED = new Moved("u1", "/u1/u1029/", "/u0/u1/u1029/");

  /** The root, where every post exists. */
  private static Union federation(Holding... holdings) {
    var profile = new Union.Profile("市总工会", Level.FEDERATION, Kind.FEDERATION, SCHOOL.zone());
    return new Union.Active(
        "u1", profile, new Position(Optional.empty(), "/u1/"), List.of(holdings));
  }

  private static AssignPost assign(Post post, String memberId) {
    return assign(post, memberId, "/u1/u1029/u7/");
  }

  private static AssignPost assign(Post post, String memberId, String path) {
    return new AssignPost(
        post,
        memberId,
        path,
        Appointer.SYSTEM,
        new Apart(Set.of(), Set.of()),
        Optional.empty(),
        AT);
  }

  private static PostAssigned assigned(Post post, String memberId) {
    return new PostAssigned(post, memberId, SINCE, Optional.empty());
  }

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        row(NONE, FOUND, accept(new Founded("u1029", SCHOOL, BELOW_CITY))),
        row(NONE, RENAME, refuse(new NotFounded())),
        row(NONE, MOVE, refuse(new NotFounded())),
        row(NONE, FOLLOW, refuse(new NotFounded())),
        row(NONE, CLOSE, refuse(new NotFounded())),
        row(NONE, ASSIGN, refuse(new NotFounded())),
        row(NONE, VACATE, refuse(new NotFounded())),
        row(ACTIVE, FOUND, refuse(new AlreadyFounded())),
        row(ACTIVE, RENAME, accept(new Renamed("实验小学工会"))),
        row(ACTIVE, MOVE, accept(new Moved("u2", "/u1/u1029/", "/u1/u2/u1029/"))),
        row(ACTIVE, FOLLOW, accept(FOLLOWED)),
        row(ACTIVE, CLOSE, accept(new UnionEvent.Closed())),
        row(ACTIVE, ASSIGN, accept(assigned(Post.PLAN_OFFICER, "m3"))),
        row(ACTIVE, VACATE, accept(new PostVacated(Post.CHAIR, "m1"))),
        row(CLOSED, FOUND, refuse(new UnionClosed())),
        row(CLOSED, RENAME, refuse(new UnionClosed())),
        row(CLOSED, MOVE, refuse(new UnionClosed())),
        row(CLOSED, FOLLOW, accept(FOLLOWED)),
        row(CLOSED, CLOSE, accept()),
        row(CLOSED, ASSIGN, refuse(new UnionClosed())),
        row(CLOSED, VACATE, refuse(new UnionClosed())));
  }

  private static Arguments row(
      Union state, UnionCommand command, Decision<UnionEvent, UnionRefusal> expected) {
    return Arguments.of(state, command, expected);
  }

  @ParameterizedTest
  @MethodSource
  void everyStageAndCommand(
      Union state, UnionCommand command, Decision<UnionEvent, UnionRefusal> expected) {
    assertThat(UnionRules.decide(state, command)).isEqualTo(expected);
  }

  static Stream<Arguments> whatDependsOnCircumstances() {
    var root = new Position(Optional.empty(), "/u1029/");
    var closedParent = new Parent("u1", Level.CITY, "/u1/", false);
    var sameLevel = new Parent("u3", Level.GRASSROOTS, "/u1/u3/", true);
    var below = new Parent("u7", Level.BRANCH, "/u1/u1029/u7/", true);
    var elsewhere = assign(Post.CHAIR, "m3", "/u1/u10291/");
    return Stream.of(
        row(NONE, found(Optional.empty(), true), accept(new Founded("u1029", SCHOOL, root))),
        row(NONE, found(Optional.empty(), false), refuse(new FounderOnly())),
        row(NONE, found(Optional.of(closedParent), false), refuse(new ParentClosed())),
        row(NONE, found(Optional.of(sameLevel), true), refuse(new LevelNotBelow())),
        row(ACTIVE, new Rename(SCHOOL.name()), accept()),
        row(ACTIVE, new Move(CITY), accept()),
        row(ACTIVE, new Move(below), refuse(new BelowItself())),
        row(ACTIVE, new Move(Parent.of(ACTIVE)), refuse(new BelowItself())),
        row(
            ACTIVE,
            new Move(new Parent("u4", Level.CITY, "/u4/", false)),
            refuse(new ParentClosed())),
        row(ACTIVE, new Move(sameLevel), refuse(new LevelNotBelow())),
        row(ACTIVE, new FollowParent("u1", "/u1/"), accept()),
        row(ACTIVE, new FollowParent("u2", "/u2/"), accept()),
        row(ACTIVE, new Close(true, true), refuse(new HasUnions())),
        row(ACTIVE, new Close(false, true), refuse(new HasMembers())),
        row(ACTIVE, assign(Post.CHAIR, "m1"), accept()),
        row(ACTIVE, assign(Post.CHAIR, "m3"), refuse(new PostTaken())),
        row(ACTIVE, elsewhere, refuse(new MemberElsewhere())),
        row(ACTIVE, assign(Post.SECURITY_ADMIN, "m3"), refuse(new NoSuchPostHere())),
        row(ACTIVE, assign(Post.FEDERATION_OFFICER, "m3"), refuse(new NoSuchPostHere())),
        row(ACTIVE, new VacatePost(Post.CHAIR, "m2", Appointer.SYSTEM), refuse(new PostNotHeld())));
  }

  private static Found found(Optional<Parent> parent, boolean byFounder) {
    return new Found("u1029", SCHOOL, parent, byFounder);
  }

  @ParameterizedTest
  @MethodSource
  void whatDependsOnCircumstances(
      Union state, UnionCommand command, Decision<UnionEvent, UnionRefusal> expected) {
    assertThat(UnionRules.decide(state, command)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHAIR")
  void allPostsButTheChairMayBeHeldBySeveral(Post post) {
    var taken = federation(holding(post, "m1"));
    assertThat(UnionRules.decide(taken, assign(post, "m2")))
        .isEqualTo(accept(assigned(post, "m2")));
  }

  @Test
  void everyLevelIsAboveAllThatComeAfterItAndNotAboveItself() {
    assertThat(Level.FEDERATION.isAbove(Level.GROUP)).isTrue();
    assertThat(Level.CITY.isAbove(Level.CITY)).isFalse();
    assertThat(Level.GROUP.isAbove(Level.BRANCH)).isFalse();
  }

  @Test
  void aFoundedUnionIsActiveAndHasNoPostsYet() {
    assertThat(UnionRules.evolve(NONE, new Founded("u1029", SCHOOL, BELOW_CITY)))
        .isEqualTo(active());
  }

  @Test
  void aMovedUnionKeepsItsPosts() {
    assertThat(UnionRules.evolve(ACTIVE, new Moved("u2", "/u1/u1029/", "/u1/u2/u1029/")))
        .isEqualTo(new Union.Active("u1029", SCHOOL, BELOW_DISTRICT, ACTIVE.holdings()));
  }

  @Test
  void onlyTheVacatedPostEnds() {
    assertThat(UnionRules.evolve(ACTIVE, new PostVacated(Post.CHAIR, "m1")))
        .isEqualTo(active(ACTIVE.holdings().getLast()));
  }

  @Test
  void aClosedUnionHasNoPosts() {
    var closed = UnionRules.evolve(ACTIVE, new UnionEvent.Closed());
    assertThat(closed).isEqualTo(CLOSED);
    assertThat(((Closed) closed).holdings()).isEqualTo(List.of());
  }

  @Test
  void impossibleHistoryIsCorruption() {
    assertThatThrownBy(() -> UnionRules.evolve(NONE, new UnionEvent.Closed()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> UnionRules.evolve(CLOSED, new Renamed("x")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> UnionRules.evolve(ACTIVE, new Founded("u1029", SCHOOL, BELOW_CITY)))
        .isInstanceOf(IllegalStateException.class);
  }
}
