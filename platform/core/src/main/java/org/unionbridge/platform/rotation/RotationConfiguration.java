package org.unionbridge.platform.rotation;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.listening.WholeTopic;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.privacy.CurrentKey;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.FieldWalk;
import org.unionbridge.platform.store.Stores;

/** For every service that keeps wrapped data keys; each says where by beans of {@link KeyPlace}. */
@Configuration(proxyBeanMethods = false)
public class RotationConfiguration {

  @Bean
  Rewrapping rewrapping(
      CurrentKey key,
      FieldVault vault,
      FieldWalk walk,
      WholeTopic whole,
      Stores stores,
      Publisher publisher,
      Clock clock,
      List<KeyPlace> places,
      @Value("${spring.application.name}") String service) {
    var directory = new DirectoryKeys(service, whole, stores, publisher, vault, clock);
    return new Rewrapping(key, vault, walk, directory, places);
  }

  @Bean
  RewrappingTicker rewrappingTicker(
      Rewrapping rewrapping,
      CurrentKey key,
      MeterRegistry registry,
      Clock clock,
      @Value("${unionbridge.keys.directory:}") String directory,
      @Value("${spring.application.name}") String service) {
    var path = Optional.of(directory).filter(text -> !text.isBlank()).map(Path::of);
    return new RewrappingTicker(rewrapping, key, path, service, registry, clock);
  }

  @Bean
  ApplicationRunner rewrappingInTheBackground(
      RewrappingTicker ticker,
      ScheduledExecutorService platformTimer,
      @Value("${unionbridge.keys.look-every:1m}") Duration pause) {
    return _ -> ticker.start(platformTimer, pause);
  }
}
