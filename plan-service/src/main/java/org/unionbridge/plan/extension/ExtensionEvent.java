package org.unionbridge.plan.extension;

/** What happens to an extension. */
sealed interface ExtensionEvent {

  record KindAdded(String unionId, OwnKind kind) implements ExtensionEvent {}

  record KindRedefined(String unionId, OwnKind kind) implements ExtensionEvent {}

  record KindWithdrawn(String unionId, String code) implements ExtensionEvent {}

  record KindAdapted(String unionId, Adaptation adaptation) implements ExtensionEvent {}

  record KindRestored(String unionId, String code) implements ExtensionEvent {}
}
