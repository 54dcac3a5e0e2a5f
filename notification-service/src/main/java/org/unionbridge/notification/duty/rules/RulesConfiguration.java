package org.unionbridge.notification.duty.rules;

import java.util.List;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.web.Texts;

/** The rules of duties, as we ship them. */
@Configuration(proxyBeanMethods = false)
public class RulesConfiguration {

  @Bean
  public DutyRules dutyRules(Texts texts, RightsTable rights) {
    return RulesFile.load(
        "rules/duties.yml",
        key -> isSpoken(texts, key),
        post -> rights.allows(post, DutyRules.SEE));
  }

  static boolean isSpoken(Texts texts, String key) {
    return Texts.SPOKEN.stream()
        .allMatch(language -> {
          try {
            return !texts.text(key, List.of(""), language).isBlank();
          } catch (NoSuchMessageException e) {
            return false;
          }
        });
  }
}
