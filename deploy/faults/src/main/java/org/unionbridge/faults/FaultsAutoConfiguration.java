package org.unionbridge.faults;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Plants faults into an application whose process was given a {@link ControlDirectory}. */
@AutoConfiguration
@Conditional(FaultsAutoConfiguration.Asked.class)
public class FaultsAutoConfiguration {

  /** Whether the process was started with a control directory. */
  static final class Asked implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return System.getProperty(ControlDirectory.PROPERTY) != null;
    }
  }

  @Bean
  MongoClientSettingsBuilderCustomizer storeWatch() {
    return settings -> settings.addCommandListener(new StoreWatch(Planted.here()));
  }

  @Bean
  static BeanPostProcessor effectWatch() {
    return new EffectWatch(Planted.here());
  }

  @Bean
  static BeanPostProcessor sendWatch() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof KafkaProperties kafka) {
          kafka
              .getProducer()
              .getProperties()
              .put(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG, SendWatch.class.getName());
        }
        return bean;
      }
    };
  }
}
