package org.unionbridge.platform.erasure;

import java.time.Duration;
import java.util.LinkedHashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.unionbridge.platform.privacy.ErasedRegister;
import reactor.core.publisher.Flux;

/**
 * Applies every erasure again before the service listens on its port or to any topic: the store may
 * have been brought back from a copy that was made before.
 */
final class ErasuresAtStart implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ErasuresAtStart.class);
  private static final int AT_ONCE = 16;

  private final Erasures erasures;
  private final ErasureTopic topic;
  private final ErasedRegister register;
  private final Duration limit;
  private volatile boolean started;

  ErasuresAtStart(Erasures erasures, ErasureTopic topic, ErasedRegister register, Duration limit) {
    this.erasures = erasures;
    this.topic = topic;
    this.register = register;
    this.limit = limit;
  }

  @Override
  public void start() {
    try {
      var ids = new LinkedHashSet<>(register.ids());
      ids.addAll(topic.ids(limit));
      Flux.fromIterable(ids).flatMap(erasures::erase, AT_ONCE).then().block(limit);
      if (!ids.isEmpty()) {
        LOG.info("{} erasures are applied", ids.size());
      }
      started = true;
    } catch (RuntimeException e) {
      throw new ErasuresNotApplied(limit, e);
    }
  }

  /** Before the web server, and before all listeners. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void stop() {
    started = false;
  }

  @Override
  public boolean isRunning() {
    return started;
  }
}
