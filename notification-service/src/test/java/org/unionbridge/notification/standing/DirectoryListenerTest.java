package org.unionbridge.notification.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.UnreadableEvent;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.Inbound;
import tools.jackson.databind.node.ObjectNode;

final class DirectoryListenerTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Set<Integer> ALL_SLOTS =
      IntStream.range(0, WorkShare.SLOTS).boxed().collect(Collectors.toSet());
  private static final ObjectNode UNION =
      Golden.read(Golden.contract("member-service", "member.union", 1));
  private static final ObjectNode MEMBER =
      Golden.read(Golden.contract("member-service", "member.member", 1));

  private final Tree tree = new Tree();
  private final DirectoryListener listener = new DirectoryListener(tree.standing);

  private void arrives(InboundEvent event) {
    listener.apply(event).block(LIMIT);
  }

  private static InboundEvent union(long version, ObjectNode body) {
    return Inbound.event(
        "union:" + body.path("unionId").stringValue(), "member.union", version, body);
  }

  private static InboundEvent member(long version, ObjectNode body) {
    return Inbound.event(
        "member:" + body.path("memberId").stringValue(), "member.member", version, body);
  }

  private Optional<Union> known(String id) {
    return tree.standing.union(id).map(Stored::state).blockOptional(LIMIT);
  }

  private Optional<Member> knownMember() {
    return tree.standing
        .member(MEMBER.path("memberId").stringValue())
        .map(Stored::state)
        .blockOptional(LIMIT);
  }

  @Test
  void aUnionIsKeptAsItsOwnerWritesIt() {
    arrives(union(3, UNION));
    var union = known(UNION.path("unionId").stringValue()).orElseThrow();
    assertThat(union.level()).isEqualTo(UNION.path("level").stringValue());
    assertThat(union.path()).isEqualTo(UNION.path("path").stringValue());
    assertThat(union.zone().getId()).isEqualTo(UNION.path("zone").stringValue());
    assertThat(union.posts()).hasSameSizeAs(UNION.path("posts")).isNotEmpty();
  }

  @Test
  void aMemberIsKeptWithoutNameAndNumber() {
    arrives(member(2, MEMBER));
    var birthday = MonthDay.parse("--" + MEMBER.path("birthday").stringValue());
    var lunar = MEMBER.path("lunarBirthday").stringValue();
    assertThat(knownMember())
        .contains(
            new Member(
                MEMBER.path("unionId").stringValue(),
                true,
                Optional.of(birthday),
                Optional.of(lunar)));
  }

  @Test
  void anOlderRecordChangesNothing() {
    arrives(union(3, UNION));
    arrives(union(2, UNION.deepCopy().put("level", "group")));
    assertThat(known(UNION.path("unionId").stringValue()).orElseThrow().level())
        .isEqualTo(UNION.path("level").stringValue());
  }

  @Test
  void anErasedMemberLeavesNoBirthday() {
    arrives(member(2, MEMBER));
    arrives(
        Inbound.tombstone("member:" + MEMBER.path("memberId").stringValue(), "member.member", 3));
    arrives(member(2, MEMBER));
    assertThat(knownMember()).contains(Member.ERASED);
  }

  @Test
  void aMoveIsToldToWhoeverKeepsPaths() {
    arrives(union(1, UNION));
    assertThat(tree.moved).isEmpty();
    arrives(union(2, UNION.deepCopy().put("path", "/elsewhere/x/")));
    assertThat(tree.moved).extracting("unionPath").containsExactly("/elsewhere/x/");
  }

  @Test
  void aMistypedRecordIsUnreadableRatherThanHalfKept() {
    assertThatThrownBy(() -> listener.apply(union(1, UNION.deepCopy().put("zone", "Mars/Base"))))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("zone");
    assertThatThrownBy(() -> listener.apply(member(1, MEMBER.deepCopy().put("birthday", "02-30"))))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining("birthday");
  }

  @Test
  void otherRecordsAreNotForUs() {
    arrives(Inbound.event("fund:1", "member.fund", 1, UNION));
    assertThat(known("1")).isEmpty();
  }

  @Test
  void theGrassrootsUnionAnswersForBranchesAndGroups() {
    var grown = Tree.grown().standing;
    for (var id : List.of("t1", "b1", "g1")) {
      var answers = grown.union(id).flatMap(grown::grassroots).map(Stored::id);
      assertThat(answers.blockOptional(LIMIT)).contains("g1");
    }
    assertThat(grown.union("fed").flatMap(grown::grassroots).map(Stored::id).blockOptional(LIMIT))
        .contains("fed");
  }

  @Test
  void birthdaysAreFoundByTheirDayAmongActiveMembers() {
    var day = MonthDay.of(2, 29);
    tree.member("m1", 1, Tree.G1, day);
    tree.member("m2", 1, Tree.G1, MonthDay.of(3, 1));
    tree.left("m3", 1, Tree.G1, day);
    assertThat(
            tree.standing
                .bornOn(Set.of(day), ALL_SLOTS)
                .map(Stored::id)
                .collectList()
                .blockOptional(LIMIT))
        .contains(List.of("m1"));
  }
}
