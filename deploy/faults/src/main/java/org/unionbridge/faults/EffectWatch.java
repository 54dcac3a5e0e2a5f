package org.unionbridge.faults;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.Subscription;
import reactor.core.publisher.Mono;

/**
 * Stands around the effects of every subscription: lets them fail, and writes down their success.
 */
final class EffectWatch implements BeanPostProcessor {

  private final Planted planted;

  EffectWatch(Planted planted) {
    this.planted = planted;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof Subscription subscription ? watched(subscription) : bean;
  }

  private Subscription watched(Subscription subscription) {
    return new Subscription(
        subscription.name(),
        subscription.topic(),
        subscription.reading(),
        generation ->
            watched(
                subscription.name() + ".g" + generation, subscription.effects().apply(generation)));
  }

  private Effect watched(String listener, Effect effect) {
    return event ->
        Mono.defer(() ->
                planted.fails(listener, event.key())
                    ? Mono.error(new PlantedFailure(listener + " " + event.id()))
                    : effect.apply(event))
            .doOnSuccess(_ -> {
              planted.applied(listener, event.id());
              planted.passed(CrashPoint.AFTER_EFFECT);
            });
  }

  /** An effect that failed because it was told to. */
  static final class PlantedFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlantedFailure(String what) {
      super(what);
    }
  }
}
