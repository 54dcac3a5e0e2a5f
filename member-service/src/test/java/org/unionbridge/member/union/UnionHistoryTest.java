package org.unionbridge.member.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.member.post.Appointer;
import org.unionbridge.member.post.Appointments;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.member.union.UnionCommand.Parent;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.testing.Actors;

class UnionHistoryTest {

  private static final Instant AT = Instant.parse("2026-03-01T00:00:00Z");

  private static final Appointments APPOINTMENTS = Appointments.load("rights/appointments.yml");

  private final UnionCodec codec = new UnionCodec();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void whateverIsAskedEveryStateSurvivesItsWrittenFormAndItsHistory(long seed) {
    var random = new Random(seed);
    var state = codec.initial();
    var history = new ArrayList<UnionEvent>();
    for (int step = 0; step < 300; step++) {
      var accepted = accepted(state, command(random, step));
      for (UnionEvent event : accepted) {
        state = codec.evolve(state, event);
        assertThat(codec.fact("u1029", event).data().get("unionId").stringValue())
            .isEqualTo("u1029");
      }
      history.addAll(accepted);
      assertThat(codec.read(codec.write(state), 1)).isEqualTo(state);
      requireWhatAlwaysHolds(state);
    }
    assertThat(history.stream().reduce(codec.initial(), codec::evolve, (a, b) -> b))
        .isEqualTo(state);
  }

  private static void requireWhatAlwaysHolds(Union state) {
    if (state instanceof Active union) {
      assertThat(union.position().path()).endsWith("/u1029/");
      assertThat(union.holdings()).doesNotHaveDuplicates();
      assertThat(union.holdings().stream().filter(h -> h.post() == Post.CHAIR)).hasSizeLessThan(2);
      union.holdings().forEach(held -> requireApart(union, held));
    }
  }

  private static void requireApart(Active union, Holding held) {
    var apart = APPOINTMENTS.from(held.post());
    for (Holding other : union.holdings()) {
      if (other.isOf(held.memberId())) {
        assertThat(apart.never()).doesNotContain(other.post());
        if (apart.unlessDecided().contains(other.post())) {
          assertThat(held.decision().or(other::decision)).isPresent();
        }
      }
    }
  }

  private static List<UnionEvent> accepted(Union state, UnionCommand command) {
    return switch (UnionRules.decide(state, command)) {
      case Decision.Accepted(var events) -> events;
      case Decision.Refused _ -> List.of();
    };
  }

  private static UnionCommand command(Random random, int step) {
    var post = Post.values()[random.nextInt(Post.values().length)];
    var member = "m" + random.nextInt(4);
    var path = random.nextBoolean() ? "/u0/u1029/u5/" : "/u0/u9/";
    return switch (random.nextInt(10)) {
      case 0 ->
          new UnionCommand.Found("u1029", Samples.SCHOOL, parent(random), random.nextBoolean());
      case 1 -> new UnionCommand.Rename("工会" + random.nextInt(3));
      case 2 -> new UnionCommand.Move(parent(random).orElse(Samples.CITY));
      case 3 ->
          new UnionCommand.FollowParent("u" + random.nextInt(3), "/u8/u" + random.nextInt(3) + "/");
      case 4 -> new UnionCommand.Close(step < 250 || random.nextBoolean(), random.nextBoolean());
      case 5 -> new UnionCommand.VacatePost(post, member, appointer(random));
      default ->
          new UnionCommand.AssignPost(
              post,
              member,
              path,
              appointer(random),
              APPOINTMENTS.from(post),
              random.nextBoolean() ? Optional.of("总工〔2026〕3号") : Optional.empty(),
              AT);
    };
  }

  private static Appointer appointer(Random random) {
    var post = List.of("federation-officer", "chair", "organisation-officer", "security-admin");
    return APPOINTMENTS.by(
        Actors.in(post.get(random.nextInt(post.size())), "/u0/"),
        random.nextBoolean() ? "u0" : "u1029");
  }

  private static Optional<Parent> parent(Random random) {
    var id = "u" + random.nextInt(3);
    var level = Level.values()[random.nextInt(Level.values().length)];
    return random.nextInt(8) == 0
        ? Optional.empty()
        : Optional.of(new Parent(id, level, "/u0/" + id + "/", random.nextInt(5) > 0));
  }
}
