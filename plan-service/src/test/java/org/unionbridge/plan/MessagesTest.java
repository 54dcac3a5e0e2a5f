package org.unionbridge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void everyTextIsSpokenInBothLanguages() {
    var english = ResourceBundle.getBundle("messages/plan", Locale.ENGLISH);
    var chinese = ResourceBundle.getBundle("messages/plan", Locale.SIMPLIFIED_CHINESE);
    assertThat(chinese.keySet()).isNotEmpty().isEqualTo(english.keySet());
  }
}
