package org.unionbridge.platform.listening;

import reactor.core.publisher.Mono;

/**
 * What an event brings about here. It must bear being applied again, also after later ones: an
 * upsert under a fixed id, or a command that changes nothing the second time.
 */
public interface Effect {
  Mono<Void> apply(InboundEvent event);
}
