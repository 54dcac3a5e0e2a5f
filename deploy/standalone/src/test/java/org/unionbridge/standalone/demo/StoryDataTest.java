package org.unionbridge.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.standalone.demo.federation.Federation;
import org.unionbridge.standalone.demo.stage.Deed;

/** The story as its data tell it, before anybody acts. */
class StoryDataTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2028-02-29", "2027-01-01", "2027-12-31"})
  void everyDeedHasANameOfItsOwnAndNoneLiesInTheFuture(String anchor) {
    var deeds = Story.deeds(LocalDate.parse(anchor), new Federation());
    assertThat(deeds.stream().map(Deed::key)).doesNotHaveDuplicates();
    assertThat(deeds).allMatch(deed -> deed.day() <= 0);
  }
}
