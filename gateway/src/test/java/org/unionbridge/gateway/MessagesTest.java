package org.unionbridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void everyTextIsThereInBothLanguages() {
    assertThat(bundle(Locale.SIMPLIFIED_CHINESE).keySet())
        .isNotEmpty()
        .isEqualTo(bundle(Locale.ENGLISH).keySet());
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("messages/gateway", language);
  }
}
