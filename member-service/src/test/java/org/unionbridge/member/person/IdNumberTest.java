package org.unionbridge.member.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

  /** The first two are the examples that GB 11643 itself gives. */
  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 1949-12-31",
    "440524188001010014, 1880-01-01",
    "11010519491231002x, 1949-12-31",
    "' 11010519491231002X ', 1949-12-31"
  })
  void aValidNumberTellsTheDateOfBirth(String sent, LocalDate birthDate) {
    assertThat(IdNumber.parse(sent).orElseThrow().birthDate()).isEqualTo(birthDate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110105194912310021",
        "11010519491231002",
        "11010519491231002XX",
        "1101051949123100XX",
        "01010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "130503670401001"
      })
  void aNumberOfAnotherFormOrWithAnotherCheckIsNone(String sent) {
    assertThat(IdNumber.parse(sent)).isEmpty();
  }

  @Test
  void aDayThatNeverWasIsNoDateOfBirth() {
    for (char check : "0123456789X".toCharArray()) {
      assertThat(IdNumber.parse("11010519490230002" + check)).isEmpty();
    }
  }

  @Test
  void everyOtherCheckCharacterIsRefused() {
    assertThat("0123456789".chars().mapToObj(c -> "11010519491231002" + (char) c))
        .noneMatch(number -> IdNumber.parse(number).isPresent());
  }

  @Test
  void twoNeighboursThatChangedPlacesAreNoticed() {
    assertThat(IdNumber.parse("11015019491231002X")).isEmpty();
  }

  @Test
  void printedItShowsNothing() {
    assertThat(IdNumber.parse("11010519491231002X").orElseThrow()).hasToString("IdNumber[]");
  }
}
