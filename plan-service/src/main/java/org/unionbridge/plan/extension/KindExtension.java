package org.unionbridge.plan.extension;

/** A federation's word on one kind of work. */
public sealed interface KindExtension {

  record Unmade() implements KindExtension {}

  record Added(String unionId, OwnKind kind) implements KindExtension {}

  /** Offered no more; what was recorded of it keeps its name. */
  record Withdrawn(String unionId, OwnKind kind) implements KindExtension {}

  record Adapted(String unionId, Adaptation adaptation) implements KindExtension {}

  /** As shipped again. */
  record Restored(String unionId, String code) implements KindExtension {}
}
