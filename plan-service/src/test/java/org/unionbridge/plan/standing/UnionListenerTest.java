package org.unionbridge.plan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.listening.UnreadableEvent;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

class UnionListenerTest {

  private static final String KEY = "union:u1029";
  private static final String TYPE = "member.union";
  private static final UnionView SCHOOL =
      new UnionView(
          "grassroots",
          Optional.of("u1"),
          "/u1/u1029/",
          ZoneId.of("Asia/Shanghai"),
          true,
          Optional.of("school"));

  private final InMemoryViewStore<UnionView> views = InMemoryViewStore.of(UnionView.class);
  private final Unions unions = new Unions(views);
  private final List<Place> moves = new ArrayList<>();
  private final UnionListener listener =
      new UnionListener(views, place -> Mono.fromRunnable(() -> moves.add(place)));

  private static ObjectNode school() {
    return Golden.read(Golden.contract("member-service", TYPE, 1));
  }

  private void arrives(long version, ObjectNode body) {
    listener.apply(Inbound.event(KEY, TYPE, version, body)).block();
  }

  @Test
  void theMembersRecordOfAUnionIsUnderstood() {
    arrives(3, school());
    assertThat(views.all())
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept.place()).isEqualTo(new Place("u1029", "/u1/u1029/"));
          assertThat(kept.version()).isEqualTo(3);
          assertThat(kept.state()).isEqualTo(SCHOOL);
        });
    assertThat(moves).isEmpty();
  }

  @Test
  void aUnionThatMovedTakesWhatBelongsToItAlong() {
    arrives(3, school());
    arrives(4, school().put("path", "/u1/u2/u1029/"));
    assertThat(moves).containsExactly(new Place("u1029", "/u1/u2/u1029/"));
    assertThat(unions.place("u1029").block()).isEqualTo(new Place("u1029", "/u1/u2/u1029/"));
  }

  @Test
  void anOlderRecordUndoesNothing() {
    arrives(4, school().put("path", "/u1/u2/u1029/"));
    arrives(3, school());
    assertThat(moves).isEmpty();
    assertThat(unions.place("u1029").block()).isEqualTo(new Place("u1029", "/u1/u2/u1029/"));
  }

  @Test
  void anErasedUnionIsForgotten() {
    arrives(3, school());
    listener.apply(Inbound.tombstone(KEY, TYPE, 4)).block();
    assertThat(views.all()).isEmpty();
    assertThat(unions.place("u1029").blockOptional()).isEmpty();
  }

  @Test
  void membersAreNotForUs() {
    var member = Golden.read(Golden.contract("member-service", "member.member", 1));
    listener.apply(Inbound.event("member:m1", "member.member", 1, member)).block();
    assertThat(views.all()).isEmpty();
  }

  @Test
  void aRecordThatIsNotWhatItPromisesIsNoUnion() {
    assertThatThrownBy(() -> arrives(1, school().put("active", "yes")))
        .isInstanceOf(UnreadableEvent.class);
    assertThatThrownBy(() -> arrives(1, school().put("zone", "China/Nowhere")))
        .isInstanceOf(UnreadableEvent.class);
  }

  @Test
  void theDayIsThatOfTheUnion() {
    arrives(1, school().put("zone", "Asia/Urumqi"));
    var now = Instant.parse("2026-03-01T17:00:00Z");
    assertThat(unions.today("u1029", now).block()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(unions.today("unknown", now).block()).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void everyUnionHasAPlaceForTheNightlyRound() {
    arrives(1, school());
    assertThat(unions.places().collectList().block())
        .containsExactly(new Place("u1029", "/u1/u1029/"));
  }
}
