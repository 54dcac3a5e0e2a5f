package org.unionbridge.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.plan.standing.StandingSamples;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.listening.UnreadableEvent;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;
import tools.jackson.databind.node.ObjectNode;

class ContributionListenerTest {

  private static final Place SCHOOL = new Place("u1029", "/u1/u1029/");
  private static final String VISITED = "welfare.visit.recorded";

  private final InMemoryViewStore<Contribution> contributions =
      InMemoryViewStore.of(Contribution.class);
  private final StandingSamples standing = new StandingSamples();
  private final ContributionListener listener =
      new ContributionListener(contributions, standing.unions());

  private static ObjectNode body(String type) {
    return Golden.read(Golden.contract("welfare-service", type, 1));
  }

  private void arrives(String key, String type, long sequence, ObjectNode body) {
    listener.apply(Inbound.event(key, type, sequence, body)).block();
  }

  @ParameterizedTest
  @CsvSource({
    "visit:v1, 2, welfare.visit.recorded, VISIT, 2026-03-09",
    "greeting:g1, 1, welfare.greeting.recorded, GREETING, 2026-03-08"
  })
  void whatWelfareCountsIsKeptUnderTheIdOfItsFact(
      String key, long sequence, String type, String code, LocalDate date) {
    standing.know(SCHOOL, ZoneId.of("Asia/Shanghai"));
    arrives(key, type, sequence, body(type));
    assertThat(contributions.all())
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept.id()).isEqualTo(key + ":" + sequence);
          assertThat(kept.place()).isEqualTo(SCHOOL);
          assertThat(kept.state()).isEqualTo(new Contribution(code, 1, "times", date));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"welfare.visit.opened", "welfare.life-event.reported"})
  void factsWithoutMeasureAreNotForUs(String type) {
    arrives("visit:v1", type, 1, body(type));
    assertThat(contributions.all()).isEmpty();
  }

  @Test
  void theSameFactAgainCountsNothing() {
    standing.know(SCHOOL, ZoneId.of("Asia/Shanghai"));
    arrives("visit:v1", VISITED, 2, body(VISITED));
    arrives("visit:v1", VISITED, 2, body(VISITED));
    arrives("visit:v2", VISITED, 2, body(VISITED));
    assertThat(contributions.all()).hasSize(2);
  }

  @Test
  void aFactOfAUnionThatIsNotKnownYetComesAgain() {
    assertThatThrownBy(() -> arrives("visit:v1", VISITED, 2, body(VISITED)))
        .isInstanceOf(IllegalStateException.class);
    standing.know(SCHOOL, ZoneId.of("Asia/Shanghai"));
    arrives("visit:v1", VISITED, 2, body(VISITED));
    assertThat(contributions.all()).hasSize(1);
  }

  @Test
  void aMeasureThatIsNoneIsUnreadable() {
    assertThatThrownBy(() -> arrives("visit:v1", VISITED, 2, body(VISITED).put("measure", 1)))
        .isInstanceOf(UnreadableEvent.class);
    var halves = body(VISITED);
    ((ObjectNode) halves.get("measure")).put("quantity", 0.5);
    assertThatThrownBy(() -> arrives("visit:v1", VISITED, 2, halves))
        .isInstanceOf(UnreadableEvent.class);
    var nowhere = body(VISITED);
    nowhere.remove("unionId");
    assertThatThrownBy(() -> arrives("visit:v1", VISITED, 2, nowhere))
        .isInstanceOf(UnreadableEvent.class);
  }
}
