package org.unionbridge.member.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.member.membership.Desk.LAN;
import static org.unionbridge.member.membership.Desk.OFFICER;
import static org.unionbridge.member.membership.Desk.OF_U3;
import static org.unionbridge.member.membership.Desk.refused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;

class ErasureApiTest {

  private static final Map<String, String> WITHDRAWN = Map.of("basis", "consent-withdrawn");

  private final Desk desk = new Desk();
  private final String id = desk.registered(LAN);

  private void leaves() {
    desk.post(OFFICER, "/" + id + "/departure", Map.of("reason", "resigned"))
        .expectStatus()
        .isNoContent();
  }

  private void erases() {
    desk.post(OFFICER, "/" + id + "/erasure", WITHDRAWN).expectStatus().isNoContent();
  }

  @Test
  void onlyWhoLeftIsErased() {
    refused(desk.post(OFFICER, "/" + id + "/erasure", WITHDRAWN), 409, "member-not-left");
    assertThat(desk.register.ids()).isEmpty();
    leaves();
    erases();
    erases();
    assertThat(desk.register.ids()).containsExactly(id);
    assertThat(desk.store.events()).filteredOn(e -> e.type().equals("member.erased")).hasSize(1);
  }

  @Test
  void whoIsErasedExistsForNobody() {
    leaves();
    erases();
    desk.get(OFFICER, "/" + id).expectStatus().isNotFound();
    desk.get(OFFICER, "").expectBody().jsonPath("$.items").isEmpty();
    desk.post(OFFICER, "/search", Map.of("phone", "13812341234"))
        .expectBody()
        .jsonPath("$.items")
        .isEmpty();
    desk.post(OFFICER, "/" + id + "/personal-data", Map.of("purpose", "visit"))
        .expectStatus()
        .isNotFound();
    desk.post(OFFICER, "/" + id + "/corrections", Map.of("name", "张三")).expectStatus().isNotFound();
    desk.post(OFFICER, "", LAN).expectStatus().isCreated();
  }

  @Test
  void theDirectoryAndItsReadersAreToldAtOnce() {
    leaves();
    erases();
    var last = desk.store.events().getLast();
    assertThat(last.topic()).isEqualTo("member.directory");
    assertThat(last.body()).isEmpty();
  }

  @Test
  void theBasisMustBeOneOfTheLaw() {
    leaves();
    desk.post(OFFICER, "/" + id + "/erasure", Map.of("basis", "erased-before"))
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void otherScopesAndPostsEraseNobody() {
    leaves();
    desk.post(OF_U3, "/" + id + "/erasure", WITHDRAWN).expectStatus().isNotFound();
    desk.post(Actors.in("chair", "/u1/"), "/" + id + "/erasure", WITHDRAWN)
        .expectStatus()
        .isForbidden();
  }

  @Test
  void whoWasBroughtBackWithACopyIsErasedAgain() {
    var erasing = new MemberErasing(desk.store, desk.vault, clock());
    erasing.erase(id).block();
    erasing.erase(id).block();
    erasing.erase("nobody").block();
    assertThat(desk.store.find(Scope.everything(), id).block())
        .extracting(stored -> stored.state())
        .isEqualTo(new Member.Erased(id, "u2"));
    assertThat(desk.store.events())
        .extracting(event -> event.type())
        .containsSubsequence("member.left", "member.erased", "member.member");
  }

  private static BusinessClock clock() {
    return () -> Contexts.NOW;
  }
}
