package org.unionbridge.member.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.member.membership.Desk.ID_NUMBER;
import static org.unionbridge.member.membership.Desk.LAN;
import static org.unionbridge.member.membership.Desk.OFFICER;
import static org.unionbridge.member.membership.Desk.OF_U3;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.testing.Actors;

class MemberListApiTest {

  private final Desk desk = new Desk();

  @Test
  void aMemberIsShownMaskedWithTheBirthdayOutOfTheIdNumber() {
    var id = desk.registered(LAN);
    desk.get(OFFICER, "/" + id)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.name")
        .isEqualTo("张小兰")
        .jsonPath("$.phone")
        .isEqualTo("138****1234")
        .jsonPath("$.idNumber")
        .isEqualTo("1101**********002X")
        .jsonPath("$.birthday")
        .isEqualTo("12-31")
        .jsonPath("$.address")
        .doesNotExist();
  }

  @Test
  void membersAreFoundByANumberWithinTheScopeOnly() {
    desk.registered(LAN);
    for (var number :
        Stream.of(Map.of("phone", "+8613812341234"), Map.of("idNumber", ID_NUMBER)).toList()) {
      desk.post(OFFICER, "/search", number).expectBody().jsonPath("$.items.length()").isEqualTo(1);
      desk.post(OF_U3, "/search", number).expectBody().jsonPath("$.items.length()").isEqualTo(0);
    }
    desk.post(OFFICER, "/search", Map.of()).expectStatus().isBadRequest();
  }

  @Test
  void personalDataIsShownInFullAfterItIsRecordedWhatFor() {
    var id = desk.registered(LAN);
    desk.post(OFFICER, "/" + id + "/personal-data", Map.of("purpose", "curiosity"))
        .expectStatus()
        .isBadRequest();
    desk.post(OFFICER, "/" + id + "/personal-data", Map.of("purpose", "visit"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.idNumber")
        .isEqualTo(ID_NUMBER)
        .jsonPath("$.phone")
        .isEqualTo("13812341234")
        .jsonPath("$.birthDate")
        .isEqualTo("1949-12-31")
        .jsonPath("$.address")
        .isEqualTo("南山区一路 1 号");
    assertThat(desk.store.events())
        .extracting(Envelope::type)
        .contains("member.personal-data-shown");
  }

  @Test
  void aMemberWithoutAPostSeesThemselvesAlone() {
    var id = desk.registered(LAN);
    var other = desk.registered(Map.of("unionId", "u2", "name", "李四"));
    var herself = Actors.member(id, "/u1/u2/");
    desk.get(herself, "").expectBody().jsonPath("$.items.length()").isEqualTo(1);
    desk.get(herself, "/" + id).expectStatus().isOk();
    desk.get(herself, "/" + other).expectStatus().isNotFound();
    desk.post(herself, "/" + id + "/personal-data", Map.of("purpose", "verification"))
        .expectStatus()
        .isOk();
    desk.post(herself, "/" + id + "/corrections", Map.of("name", "王五"))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void aListIsNarrowedByStageAndPutInOrderOfBirthdays() {
    var lan = desk.registered(LAN);
    var li = desk.registered(Map.of("unionId", "u2", "name", "安李", "birthDate", "1980-02-29"));
    var gone = desk.registered(Map.of("unionId", "u3", "name", "王五"));
    desk.post(OFFICER, "/" + gone + "/departure", Map.of("reason", "retired"))
        .expectStatus()
        .isNoContent();
    desk.get(OFFICER, "?stage=active&sort=birthday")
        .expectBody()
        .jsonPath("$.items[*].id")
        .isEqualTo(List.of(li, lan));
    desk.get(OFFICER, "?stage=left").expectBody().jsonPath("$.items[*].id").isEqualTo(gone);
    desk.get(OFFICER, "?sort=age").expectStatus().isBadRequest();
    desk.get(OF_U3, "?stage=active").expectBody().jsonPath("$.items").isEmpty();
  }

  @Test
  void everybodySeesTheirOwnInWhateverPost() {
    var id = desk.registered(LAN);
    var herself = Actors.member(id, "/u1/u2/");
    var asChairElsewhere =
        new Actor("account", Optional.of(id), "chair", Actors.placeOf("/u1/u3/"), OF_U3.scope());
    for (var actor : List.of(herself, asChairElsewhere)) {
      desk.own(actor)
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.member.id")
          .isEqualTo(id)
          .jsonPath("$.member.idNumber")
          .isEqualTo("1101**********002X")
          .jsonPath("$.union.name")
          .isEqualTo("工会u2")
          .jsonPath("$.posts")
          .isEmpty();
    }
    desk.own(OFFICER).expectBody().jsonPath("$.member").isEmpty();
  }
}
