package org.unionbridge.member.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.member.post.Post.AUDIT_ADMIN;
import static org.unionbridge.member.post.Post.AUDIT_COMMITTEE;
import static org.unionbridge.member.post.Post.CHAIR;
import static org.unionbridge.member.post.Post.FEDERATION_OFFICER;
import static org.unionbridge.member.post.Post.FINANCE_OFFICER;
import static org.unionbridge.member.post.Post.GROUP_LEADER;
import static org.unionbridge.member.post.Post.ORGANISATION_OFFICER;
import static org.unionbridge.member.post.Post.PLAN_OFFICER;
import static org.unionbridge.member.post.Post.SECURITY_ADMIN;
import static org.unionbridge.member.post.Post.SYSTEM_ADMIN;
import static org.unionbridge.member.post.Post.WELFARE_OFFICER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.testing.Actors;

class AppointmentsTest {

  private static final Appointments TABLE = Appointments.load("rights/appointments.yml");

  /** From above to below. */
  private static final List<Post> RANKS =
      List.of(
          FEDERATION_OFFICER,
          CHAIR,
          ORGANISATION_OFFICER,
          AUDIT_COMMITTEE,
          WELFARE_OFFICER,
          PLAN_OFFICER,
          FINANCE_OFFICER,
          GROUP_LEADER);

  @ParameterizedTest
  @EnumSource(names = {"FEDERATION_OFFICER", "CHAIR", "ORGANISATION_OFFICER"})
  void noPostAboveTheirOwnIsTheirsToGive(Post own) {
    var here = TABLE.by(Actors.in(own.toString(), "/u1/"), "u1");
    var above = RANKS.subList(0, RANKS.indexOf(own));
    assertThat(here.gives()).isNotEmpty().noneMatch(above::contains);
    assertThat(here.takes()).isNotEmpty().noneMatch(above::contains);
    assertThat(here.fromAbove()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FEDERATION_OFFICER", "CHAIR", "ORGANISATION_OFFICER"})
  void everybodyElseGivesNothing(Post own) {
    assertThat(TABLE.by(Actors.in(own.toString(), "/u1/"), "u1").gives()).isEmpty();
    assertThat(TABLE.by(Actors.in(own.toString(), "/u1/"), "u2").gives()).isEmpty();
  }

  @Test
  void whoeverMayAppointAtAllByTheRightsHasARowHere() {
    var rights = RightsTable.load("rights/member.yml");
    for (Post post : Post.values()) {
      var appointer = TABLE.by(Actors.in(post.toString(), "/u1/"), "u2");
      assertThat(rights.allows(post.toString(), "member.post.assign"))
          .as("%s assigns", post)
          .isEqualTo(!appointer.gives().isEmpty());
      assertThat(rights.allows(post.toString(), "member.post.vacate"))
          .as("%s vacates", post)
          .isEqualTo(!appointer.takes().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsApartIsApartFromBothSides(Post post) {
    TABLE.from(post).never().forEach(o -> assertThat(TABLE.from(o).never()).contains(post));
    TABLE
        .from(post)
        .unlessDecided()
        .forEach(o -> assertThat(TABLE.from(o).unlessDecided()).contains(post));
  }

  @Test
  void theThreeAdministratorsAndTheAuditorsAreNeverLoosened() {
    assertThat(TABLE.from(SYSTEM_ADMIN).never()).isEqualTo(Set.of(SECURITY_ADMIN, AUDIT_ADMIN));
    assertThat(TABLE.from(AUDIT_COMMITTEE))
        .isEqualTo(new Apart(Set.of(CHAIR, FINANCE_OFFICER), Set.of()));
    assertThat(TABLE.from(FINANCE_OFFICER).unlessDecided())
        .isEqualTo(Set.of(CHAIR, WELFARE_OFFICER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rights/nothing.yml", "rights/member.yml"})
  void whatIsNoSuchTableStopsTheStart(String resource) {
    assertThatThrownBy(() -> Appointments.load(resource)).isInstanceOf(IllegalStateException.class);
  }
}
