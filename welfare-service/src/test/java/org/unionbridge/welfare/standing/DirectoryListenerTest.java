package org.unionbridge.welfare.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.UnreadableEvent;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

class DirectoryListenerTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final ObjectNode UNION =
      Golden.read(Golden.contract("member-service", "member.union", 1));
  private static final ObjectNode MEMBER =
      Golden.read(Golden.contract("member-service", "member.member", 1));

  private static final WrappedKey KEY = new WrappedKey("d3JhcHBlZA==");

  private final InMemoryViewStore<UnionView> unions = InMemoryViewStore.of(UnionView.class);
  private final InMemoryViewStore<MemberView> members = InMemoryViewStore.of(MemberView.class);
  private final List<Place> moved = new ArrayList<>();
  private final DirectoryListener listener =
      new DirectoryListener(unions, members, place -> Mono.fromRunnable(() -> moved.add(place)));
  private final Standings standings = new Standings(unions, members);

  @Test
  void aUnionIsKeptAsTheProducerTellsIt() {
    tellUnion(1, UNION);

    assertThat(unions.all())
        .containsExactly(
            new Stored<>(
                "u1029",
                new Place("u1029", "/u1/u1029/"),
                1,
                new UnionView(
                    "grassroots",
                    Optional.of("u1"),
                    "/u1/u1029/",
                    ZoneId.of("Asia/Shanghai"),
                    true)));
    assertThat(moved).isEmpty();
  }

  @Test
  void aMemberStandsWhereTheUnionLies() {
    tellUnion(1, UNION);
    tellMember(1, MEMBER);

    assertThat(standing("/u1/"))
        .contains(
            new MemberStanding(
                "m1", new Place("u1029", "/u1/u1029/"), ZoneId.of("Asia/Shanghai"), true, KEY));
  }

  @Test
  void aMemberToldBeforeTheUnionIsThereOnceTheUnionIs() {
    tellMember(1, MEMBER);
    assertThat(standing("/")).isEmpty();

    tellUnion(1, UNION);
    assertThat(standing("/u1/u1029/")).isPresent();
  }

  @Test
  void aMovedUnionTakesItsMembersAndItsDocumentsAlong() {
    tellUnion(1, UNION);
    tellMember(1, MEMBER);

    tellUnion(2, UNION.deepCopy().put("parentId", "u2").put("path", "/u2/u1029/"));

    assertThat(moved).containsExactly(new Place("u1029", "/u2/u1029/"));
    assertThat(standing("/u2/")).isPresent();
    assertThat(standing("/u1/")).isEmpty();
  }

  @Test
  void aRecordThatComesLateMovesNothingBack() {
    tellUnion(2, UNION.deepCopy().put("path", "/u2/u1029/"));
    tellUnion(1, UNION);

    assertThat(moved).isEmpty();
    assertThat(unions.all().getFirst().state().path()).isEqualTo("/u2/u1029/");
  }

  @Test
  void whatIsErasedIsGone() {
    tellUnion(1, UNION);
    tellMember(1, MEMBER);

    listener.apply(Inbound.tombstone("member:m1", "member.member", 2)).block(LIMIT);
    listener.apply(Inbound.tombstone("union:u1029", "member.union", 2)).block(LIMIT);

    assertThat(members.all()).isEmpty();
    assertThat(unions.all()).isEmpty();
  }

  @Test
  void otherRecordsAreNotForUs() {
    listener.apply(Inbound.event("honour:h1", "member.honour", 1, MEMBER)).block(LIMIT);

    assertThat(members.all()).isEmpty();
  }

  @Test
  void aRecordThatBreaksItsPromiseIsAnError() {
    var broken = MEMBER.deepCopy().put("active", "yes");

    assertThatThrownBy(() -> tellMember(1, broken)).isInstanceOf(UnreadableEvent.class);
  }

  @Test
  void everyUnionIsLookedAtByNight() {
    for (int i = 0; i < 450; i++) {
      var body = UNION.deepCopy().put("unionId", "u" + i).put("path", "/u1/u" + i + "/");
      listener.apply(Inbound.event("union:u" + i, "member.union", 1, body)).block(LIMIT);
    }

    assertThat(standings.places().collectList().block(LIMIT)).hasSize(450).doesNotHaveDuplicates();
  }

  private void tellUnion(long version, ObjectNode body) {
    listener.apply(Inbound.event("union:u1029", "member.union", version, body)).block(LIMIT);
  }

  private void tellMember(long version, ObjectNode body) {
    listener.apply(Inbound.event("member:m1", "member.member", version, body)).block(LIMIT);
  }

  private Optional<MemberStanding> standing(String path) {
    return standings.member(Scope.within(path), "m1").blockOptional(LIMIT);
  }
}
