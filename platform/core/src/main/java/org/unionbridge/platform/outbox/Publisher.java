package org.unionbridge.platform.outbox;

import java.util.concurrent.CompletableFuture;

/** Sends events. Called on the relay's own threads. */
public interface Publisher {

  /** Sends one event and waits for the broker's word. */
  Sending send(Envelope envelope);

  /** Sends one event; the broker's word comes later. It never fails but by that word. */
  default CompletableFuture<Sending> begin(Envelope envelope) {
    return CompletableFuture.completedFuture(send(envelope));
  }
}
