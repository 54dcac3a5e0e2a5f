package org.unionbridge.welfare.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.Scope;

class StandingsTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final Standings standings =
      new Roster()
          .union("/gd/sz/")
          .member("ada", "/gd/sz/")
          .formerMember("ben", "/gd/sz/")
          .standings();

  @Test
  void nobodyOutsideOfTheScopeExists() {
    assertThat(member(Scope.within("/gd/"), "ada")).isPresent();
    assertThat(member(Scope.within("/gd/gz/"), "ada")).isEmpty();
    assertThat(member(Scope.within("/gd/"), "eve")).isEmpty();
  }

  @Test
  void aPlainMemberFindsNobodyButThemselves() {
    assertThat(member(new Scope.Own("/gd/sz/", "ada"), "ada")).isPresent();
    assertThat(member(new Scope.Own("/gd/sz/", "ada"), "ben")).isEmpty();
  }

  @Test
  void whoHasLeftIsKnownToHaveLeft() {
    assertThat(member(Scope.within("/gd/"), "ben")).map(MemberStanding::active).contains(false);
  }

  @Test
  void theDayIsTheOneWhereTheUnionIs() {
    var lateInLondon = Instant.parse("2026-03-01T23:00:00Z");

    assertThat(standings.today("sz", lateInLondon).block(LIMIT)).isEqualTo("2026-03-02");
    assertThat(standings.today("erased", lateInLondon).block(LIMIT))
        .isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void theKeyOfAMemberIsThereUntilTheyAreErased() {
    var roster = new Roster().union("/gd/sz/").member("ada", "/gd/sz/").member("ben", "/gd/sz/");
    var here = roster.standings();
    assertThat(here.keys(List.of("ada", "ben", "ben", "eve")).block(LIMIT))
        .containsOnlyKeys("ada", "ben");

    roster.erase("ada");

    assertThat(here.key("ada").blockOptional(LIMIT)).isEmpty();
    assertThat(here.key("ben").blockOptional(LIMIT)).contains(roster.keyOf("ben"));
    assertThat(here.keys(List.of("ada", "ben")).block(LIMIT)).containsOnlyKeys("ben");
  }

  private Optional<MemberStanding> member(Scope scope, String id) {
    return standings.member(scope, id).blockOptional(LIMIT);
  }
}
