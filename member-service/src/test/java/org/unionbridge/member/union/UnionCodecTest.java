package org.unionbridge.member.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.member.union.Samples.ACTIVE;
import static org.unionbridge.member.union.Samples.BELOW_CITY;
import static org.unionbridge.member.union.Samples.CLOSED;
import static org.unionbridge.member.union.Samples.SCHOOL;
import static org.unionbridge.member.union.Samples.SINCE;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Union.Position;
import org.unionbridge.member.union.Union.Unfounded;
import org.unionbridge.member.union.UnionEvent.Founded;
import org.unionbridge.member.union.UnionEvent.Moved;
import org.unionbridge.member.union.UnionEvent.PostAssigned;
import org.unionbridge.member.union.UnionEvent.PostVacated;
import org.unionbridge.member.union.UnionEvent.Renamed;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Golden;

class UnionCodecTest {

  private static final String SERVICE = "member-service";
  private static final Place PLACE = new Place("u1029", "/u1/u1029/");

  private final UnionCodec codec = new UnionCodec();

  static Stream<Arguments> everyStageKeepsItsForm() {
    return Stream.of(
        Arguments.of("union.unfounded", new Unfounded()),
        Arguments.of("union.active", ACTIVE),
        Arguments.of("union.closed", CLOSED));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name, Union state) {
    var file = Golden.state(SERVICE, name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
  }

  static Stream<UnionEvent> everyEventKeepsItsForm() {
    return Stream.of(
        new Founded("u1029", SCHOOL, BELOW_CITY),
        new Renamed("实验小学工会"),
        new Moved("u2", "/u1/u1029/", "/u1/u2/u1029/"),
        new UnionEvent.Closed(),
        new PostAssigned(Post.WELFARE_OFFICER, "m1", SINCE, Optional.empty()),
        new PostVacated(Post.WELFARE_OFFICER, "m1"));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventKeepsItsForm(UnionEvent event) {
    var fact = codec.fact("u1029", event);
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
  }

  @Test
  void theRootNamesNoParent() {
    var root = new Founded("u1", SCHOOL, new Position(Optional.empty(), "/u1/"));
    assertThat(codec.fact("u1", root).data().has("parentId")).isFalse();
  }

  @Test
  void theDirectoryHasTheWholeUnion() {
    var entry = codec.directory(new Stored<>("u1029", PLACE, 3, ACTIVE)).orElseThrow();
    Golden.assertMatches(
        Golden.contract(SERVICE, entry.type(), entry.schema()), entry.data().orElseThrow());
  }

  @Test
  void aClosedUnionStaysInTheDirectoryWithoutPosts() {
    var entry = codec.directory(new Stored<>("u1029", PLACE, 4, CLOSED)).orElseThrow();
    var data = entry.data().orElseThrow();
    assertThat(data.get("active").booleanValue()).isFalse();
    assertThat(data.get("posts")).isEmpty();
  }
}
