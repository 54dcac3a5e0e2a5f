package org.unionbridge.member.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.member.membership.Reception;
import org.unionbridge.member.roll.Headcounts.Headcount;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;
import reactor.core.publisher.Flux;

class CountedMembersTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Reception reception = new Reception();
  private final InMemoryViewStore<HeadcountView> store = InMemoryViewStore.of(HeadcountView.class);
  private final CountedMembers counts =
      new CountedMembers(store, reception.members(), reception.tree().unions());

  private Headcount of(String unionId, String path) {
    Map<String, Headcount> found =
        counts.of(List.of(new Place(unionId, path))).blockOptional(LIMIT).orElseThrow();
    return found.getOrDefault(unionId, Headcount.NOBODY);
  }

  private void recount(String... unionIds) {
    Stream.of(unionIds).forEach(id -> counts.recount(id).block(LIMIT));
  }

  @Test
  void aUnionCountsItsOwnMembersAndThoseBelow() {
    reception.tree().with("u5", "grassroots", "u2");
    reception.joins("张三", "u2");
    var gone = reception.joins("李四", "u5");
    reception.joins("王五", "u5");
    recount("u2", "u5");
    assertThat(of("u2", "/u1/u2/")).isEqualTo(new Headcount(1, 3));
    assertThat(of("u1", "/u1/")).isEqualTo(new Headcount(0, 3));
    reception.leaves(gone);
    recount("u5");
    assertThat(of("u5", "/u1/u2/u5/")).isEqualTo(new Headcount(1, 1));
    assertThat(of("u2", "/u1/u2/")).isEqualTo(new Headcount(1, 2));
  }

  @Test
  void aRepeatedFactChangesNoCount() {
    reception.joins("张三", "u2");
    recount("u2", "u2", "u2");
    assertThat(of("u2", "/u1/u2/")).isEqualTo(new Headcount(1, 1));
  }

  @Test
  void manyWhoCountTheSameUnionAtOnceAgreeInTheEnd() {
    reception.joins("张三", "u2");
    Flux.range(0, 8).flatMap(_ -> counts.recount("u2")).blockLast(LIMIT);
    assertThat(of("u2", "/u1/u2/")).isEqualTo(new Headcount(1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"member.registered", "member.left", "member.transferred", "member.erased"})
  void whoComesOrGoesHasTheirUnionsCounted(String type) {
    var body = Golden.read(Golden.contract("member-service", type, 1));
    for (var field : List.of("unionId", "fromUnionId", "toUnionId")) {
      if (body.has(field)) {
        body.put(field, "u2");
      }
    }
    new HeadcountListener(counts).apply(Inbound.event("member:m1", type, 1, body)).block(LIMIT);
    assertThat(store.all()).extracting(count -> count.id()).containsExactly("u2");
  }

  @Test
  void otherFactsCountNobody() {
    var body = Golden.read(Golden.contract("member-service", "member.corrected", 1));
    new HeadcountListener(counts)
        .apply(Inbound.event("member:m1", "member.corrected", 1, body))
        .block(LIMIT);
    assertThat(store.all()).isEmpty();
  }
}
