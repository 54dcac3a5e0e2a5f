package org.unionbridge.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void aDemonstrationHasADirectoryOfItsOwnUnlessOneIsNamed() {
    assertThat(Options.parse().data()).isEqualTo(Path.of("data"));
    assertThat(Options.parse("--demo").data()).isEqualTo(Path.of("data-demo"));
    assertThat(Options.parse("--demo").demo()).isTrue();
    assertThat(Options.parse("--data", "x", "--demo").data()).isEqualTo(Path.of("x"));
    assertThat(Options.parse("--port", "9000").demo()).isFalse();
  }

  @Test
  void aDemonstrationKeepsItsOwnTime() {
    assertThatThrownBy(() -> Options.parse("--demo", "--clock", "file"))
        .isInstanceOf(Options.NotUnderstood.class)
        .hasMessageContaining("--clock");
  }
}
