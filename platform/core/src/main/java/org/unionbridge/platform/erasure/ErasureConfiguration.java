package org.unionbridge.platform.erasure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.listening.WholeTopic;
import org.unionbridge.platform.listening.parking.MongoParkedRecords;
import org.unionbridge.platform.outbox.Publisher;
import org.unionbridge.platform.outbox.TopicKeeper;
import org.unionbridge.platform.privacy.ErasedRegister;

/** For every service that keeps anything of people: who is erased, is erased here too. */
@Configuration(proxyBeanMethods = false)
public class ErasureConfiguration {

  @Bean
  ErasedRegister erasedRegister(@Value("${unionbridge.keys.directory:}") String directory) {
    return directory.isBlank() ? ErasedRegister.none() : ErasedRegister.in(Path.of(directory));
  }

  @Bean
  ErasureTopic erasureTopic(
      @Value("${unionbridge.erasures.topic}") String name,
      WholeTopic whole,
      Publisher publisher,
      TopicKeeper topics) {
    topics.ensure(List.of(name));
    return new ErasureTopic(name, whole, publisher);
  }

  @Bean
  Erasures erasures(
      List<Erasing> parts,
      MongoParkedRecords parked,
      ErasureTopic topic,
      ErasedRegister register,
      ScheduledExecutorService platformTimer) {
    return new Erasures(parts, parked, topic, register, platformTimer);
  }

  @Bean
  ErasuresAtStart erasuresAtStart(
      Erasures erasures,
      ErasureTopic topic,
      ErasedRegister register,
      @Value("${unionbridge.erasures.limit:5m}") Duration limit) {
    return new ErasuresAtStart(erasures, topic, register, limit);
  }

  @Bean
  Subscription erasureSubscription(
      Erasures erasures, ErasureTopic topic, @Value("${spring.application.name}") String service) {
    return Subscription.directory(service + ".erasures", topic.name(), erasures::apply);
  }
}
