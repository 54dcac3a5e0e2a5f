package org.unionbridge.platform.privacy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The master key and what is sealed by it. */
@Configuration(proxyBeanMethods = false)
public class PrivacyConfiguration {

  private static final int KEYS_AT_HAND = 5_000;
  private static final long READ_AGAIN_SECONDS = 10;

  /**
   * From the environment in a large system, else from a directory. A service never makes one: a key
   * that appears anew beside data of another would lose them for good.
   */
  @Bean
  CurrentKey currentKey(
      @Value("${unionbridge.keys.master:}") String content,
      @Value("${unionbridge.keys.directory:}") String directory,
      Clock clock,
      ScheduledExecutorService platformTimer) {
    if (!content.isBlank()) {
      return CurrentKey.of(MasterKey.parse(content), clock);
    }
    if (directory.isBlank()) {
      throw new UnusableKey(
          "no master key: set UNIONBRIDGE_KEYS_MASTER or UNIONBRIDGE_KEYS_DIRECTORY");
    }
    var key = CurrentKey.in(Path.of(directory), clock);
    var unused =
        platformTimer.scheduleWithFixedDelay(
            key::readAgain, READ_AGAIN_SECONDS, READ_AGAIN_SECONDS, TimeUnit.SECONDS);
    return key;
  }

  @Bean
  FieldVault fieldVault(CurrentKey key) {
    return new FieldVault(key, KEYS_AT_HAND);
  }

  @Bean
  KeyedHash keyedHash(CurrentKey key) {
    return new KeyedHash(key);
  }
}
