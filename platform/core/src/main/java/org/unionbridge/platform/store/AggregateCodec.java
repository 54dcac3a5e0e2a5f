package org.unionbridge.platform.store;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an aggregate is written: its state in the document, its events on the topics. Each service
 * writes one per aggregate, with a golden file per stage and per event.
 */
public interface AggregateCodec<S, E> {

  /** Name of the type, first part of the event key: {@code visit}. */
  String type();

  /** Version of the stored form. */
  int schema();

  /** The state before the first event. */
  S initial();

  S evolve(S state, E event);

  ObjectNode write(S state);

  /** Reads a state of this schema or of the one before. */
  S read(ObjectNode stored, int schema);

  /** The event as others see it. */
  Fact fact(String id, E event);

  /** To whom the document belongs, where scopes of own things apply: the member's id. */
  default Optional<String> owner(S state) {
    return Optional.empty();
  }

  /**
   * Whether the person of the document is erased: then neither what waits in it nor what it
   * remembers may keep anything of them.
   */
  default boolean erased(S state) {
    return false;
  }

  /** The record that others show or address; empty where the service has none for this type. */
  default Optional<DirectoryRecord> directory(Stored<S> stored) {
    return Optional.empty();
  }
}
