package org.unionbridge.platform.privacy;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The master key and what is sealed by it. */
@Configuration(proxyBeanMethods = false)
public class PrivacyConfiguration {

  private static final int KEYS_AT_HAND = 5_000;

  /**
   * From the environment in a large system, else from a directory. A service never makes one: a key
   * that appears anew beside data of another would lose them for good.
   */
  @Bean
  MasterKey masterKey(
      @Value("${unionbridge.keys.master:}") String content,
      @Value("${unionbridge.keys.directory:}") String directory) {
    if (!content.isBlank()) {
      return MasterKey.parse(content);
    }
    if (directory.isBlank()) {
      throw new UnusableKey(
          "no master key: set UNIONBRIDGE_KEYS_MASTER or UNIONBRIDGE_KEYS_DIRECTORY");
    }
    return MasterKey.openOrCreate(Path.of(directory), true);
  }

  @Bean
  FieldVault fieldVault(MasterKey master) {
    return new FieldVault(master, KEYS_AT_HAND);
  }

  @Bean
  KeyedHash keyedHash(MasterKey master) {
    return new KeyedHash(master);
  }
}
