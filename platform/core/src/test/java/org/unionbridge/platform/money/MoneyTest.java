package org.unionbridge.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12600 | 1260000",
        "12,600.5 | 1260050",
        "1,234,567.89 | 123456789",
        "１２６００ | 1260000",
        "１２，６００．５０ | 1260050",
        "￥12,600.00 | 1260000",
        "-3.5 | -350",
        "12600元 | 1260000",
        "0 | 0",
        "92233720368547758.07 | 9223372036854775807",
        "-92233720368547758.08 | -9223372036854775808"
      })
  void whatPeopleTypeIsRead(String typed, long fen) {
    assertThat(Money.parse(typed)).contains(new Money(fen));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "abc",
        "12.345",
        "12.",
        ".5",
        "1,26",
        "1,2600",
        "1e3",
        "--1",
        "1 000",
        "92233720368547758.08",
        "9,999,999,999,999,999,999,999",
        "99999999999999999999999999"
      })
  void nonsenseIsNoAmount(String typed) {
    assertThat(Money.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1260000 | 12,600.00", "5 | 0.05", "-5 | -0.05", "-123456789 | -1,234,567.89"})
  void anAmountIsWrittenWithGroupsAndTwoDecimals(long fen, String written) {
    assertThat(new Money(fen).format()).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("anyAmounts")
  void whatIsWrittenIsReadBack(Money amount) {
    assertThat(Money.parse(amount.format())).contains(amount);
  }

  @ParameterizedTest
  @MethodSource("anyAmounts")
  void sharingLosesNoFen(Money amount) {
    for (int parts : new int[] {1, 2, 3, 7, 100}) {
      var shares = amount.share(parts);
      assertThat(shares).hasSize(parts);
      assertThat(shares.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(amount);
      assertThat(shares.getFirst().fen() - shares.getLast().fen()).isBetween(-1L, 1L);
    }
  }

  @Test
  void theFirstSharesTakeTheOddFen() {
    assertThat(new Money(100).share(3))
        .containsExactly(new Money(34), new Money(33), new Money(33));
    assertThat(new Money(-100).share(3))
        .containsExactly(new Money(-34), new Money(-33), new Money(-33));
  }

  @Test
  void nobodyIsNoOneToShareWith() {
    assertThatThrownBy(() -> Money.yuan(1).share(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOverflowIsAnError() {
    var most = new Money(Long.MAX_VALUE);
    assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Money(Long.MIN_VALUE).minus(new Money(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.yuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void amountsAreReckonedAndCompared() {
    assertThat(Money.yuan(600).plus(Money.yuan(50)).minus(new Money(1)))
        .isEqualTo(new Money(64999));
    assertThat(Money.yuan(200).times(3)).isEqualTo(Money.yuan(600));
    assertThat(Money.yuan(2).isMoreThan(Money.yuan(1))).isTrue();
    assertThat(Money.yuan(1).isMoreThan(Money.yuan(1))).isFalse();
    assertThat(Money.ZERO.minus(new Money(1)).negative()).isTrue();
  }

  @Test
  void inJsonThereAreOnlyTheFen() {
    var json = JsonMapper.shared();
    assertThat(json.writeValueAsString(Money.yuan(3))).isEqualTo("{\"fen\":300}");
    assertThat(json.readValue("{\"fen\":300}", Money.class)).isEqualTo(Money.yuan(3));
  }

  static Stream<Money> anyAmounts() {
    var random = new Random(20260301);
    return Stream.concat(
        Stream.of(Money.ZERO, new Money(Long.MAX_VALUE), new Money(Long.MIN_VALUE)),
        Stream.generate(() -> new Money(random.nextLong() >> random.nextInt(64))).limit(200));
  }
}
