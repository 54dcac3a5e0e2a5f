package org.unionbridge.platform.outbox;

import java.util.List;

/** A document with the events that wait in it, in order. */
public record PendingDocument(DocumentRef ref, List<Envelope> pending) {
  public PendingDocument {
    pending = List.copyOf(pending);
  }
}
