package org.unionbridge.member.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.member.membership.Samples.ACTIVE;
import static org.unionbridge.member.membership.Samples.ERASED;
import static org.unionbridge.member.membership.Samples.LEFT;
import static org.unionbridge.member.person.PersonSamples.CORRECTION;
import static org.unionbridge.member.person.PersonSamples.PERSON;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.member.membership.Member.Unregistered;
import org.unionbridge.member.membership.MemberEvent.Corrected;
import org.unionbridge.member.membership.MemberEvent.DataErased;
import org.unionbridge.member.membership.MemberEvent.Departed;
import org.unionbridge.member.membership.MemberEvent.PersonalDataShown;
import org.unionbridge.member.membership.MemberEvent.Registered;
import org.unionbridge.member.membership.MemberEvent.Transferred;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;

class MemberCodecTest {

  private static final String SERVICE = "member-service";
  private static final Place PLACE = new Place("u1029", "/u1/u1029/");

  private final MemberCodec codec = new MemberCodec();

  static Stream<Arguments> everyStageKeepsItsForm() {
    return Stream.of(
        Arguments.of("member.unregistered", new Unregistered()),
        Arguments.of("member.active", ACTIVE),
        Arguments.of("member.left", LEFT),
        Arguments.of("member.erased", ERASED));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name, Member state) {
    var file = Golden.state(SERVICE, name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
  }

  static Stream<MemberEvent> everyEventKeepsItsForm() {
    return Stream.of(
        new Registered("m1", "u1029", PERSON),
        new Corrected(CORRECTION),
        new Transferred("u1029", "u1030"),
        new Departed("u1029", Departure.RETIRED),
        new DataErased("u1029", Basis.RETENTION_ENDED),
        new PersonalDataShown(Purpose.VISIT));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventKeepsItsForm(MemberEvent event) {
    var fact = codec.fact("m1", event);
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
  }

  @Test
  void theDirectoryHasTheWholeMemberWithWhatIsPersonalSealed() {
    var entry = codec.directory(new Stored<>("m1", PLACE, 1, ACTIVE)).orElseThrow();
    Golden.assertMatches(
        Golden.contract(SERVICE, entry.type(), entry.schema()), entry.data().orElseThrow());
  }

  @Test
  void whoLeftStaysInTheDirectoryAsInactive() {
    var entry = codec.directory(new Stored<>("m1", PLACE, 2, LEFT)).orElseThrow();
    assertThat(entry.data().orElseThrow().get("active").booleanValue()).isFalse();
  }

  @Test
  void ofWhoIsErasedTheDirectoryKeepsATombstone() {
    var entry = codec.directory(new Stored<>("m1", PLACE, 3, ERASED)).orElseThrow();
    assertThat(entry.type()).isEqualTo("member.member");
    assertThat(entry.data()).isEmpty();
  }

  @Test
  void anErasureIsToldToTheAuditToo() {
    assertThat(codec.fact("m1", new DataErased("u1029", Basis.UNLAWFUL)).route())
        .isEqualTo(Fact.Route.FACTS_AND_AUDIT);
  }

  @Test
  void aMemberBelongsToThemselves() {
    assertThat(codec.owner(ACTIVE)).contains("m1");
    assertThat(codec.owner(new Unregistered())).isEmpty();
  }
}
