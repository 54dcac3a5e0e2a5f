package org.unionbridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.access.RightsTable.Row;

class RightsTableTest {

  private final RightsTable table = RightsTable.load("rights/plain.yml");

  @Test
  void rowsAreToldAsTheyAreWritten() {
    assertThat(table.rows())
        .containsExactly(
            new Row("some.thing.see", List.of("chair", "member"), false),
            new Row("some.money.pay", List.of("finance-officer"), true),
            new Row("some.thing.do", List.of("chair", "finance-officer"), false));
  }

  @Test
  void aPostMayDoWhatItsRowSays() {
    assertThat(table.allows("member", "some.thing.see")).isTrue();
    assertThat(table.allows("finance-officer", "some.money.pay")).isTrue();
    assertThat(table.allows("chair", "some.money.pay")).isFalse();
    assertThat(table.isCareful("some.money.pay")).isTrue();
    assertThat(table.isCareful("some.thing.see")).isFalse();
  }

  @Test
  void anActionWithoutARowIsAllowedToNobody() {
    assertThat(table.knows("some.other")).isFalse();
    assertThat(table.allows("chair", "some.other")).isFalse();
    assertThat(table.isCareful("some.other")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "nobody", "mistyped", "undecided", "list"})
  void whatIsNoTableIsRefusedAtTheStart(String name) {
    assertThatThrownBy(() -> RightsTable.load("rights/" + name + ".yml"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anActionIsWrittenOnce() {
    assertThatThrownBy(() -> RightsTable.load("rights/twice.yml"))
        .hasMessageContaining("some.thing.see");
  }
}
