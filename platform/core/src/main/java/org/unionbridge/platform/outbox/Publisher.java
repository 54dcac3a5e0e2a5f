package org.unionbridge.platform.outbox;

/** Sends one event and waits for the broker's word. Called on the relay's own threads. */
public interface Publisher {
  Sending send(Envelope envelope);
}
