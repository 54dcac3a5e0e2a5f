package org.unionbridge.platform.tracing;

import reactor.core.publisher.Mono;

/** One step of a trace, from its beginning to its end. */
public interface Step {

  /** W3C trace context for what follows from this step. */
  String traceparent();

  /** What an HTTP request was answered, and by which route's template; empty when by none. */
  void answered(String method, String route, int status);

  /** Says that it failed, by the kind of the error alone: its words may hold anything. */
  void failed(Throwable error);

  /** The step is over; again means nothing. */
  void end();

  /** The step lasts as long as the work. */
  default <T> Mono<T> around(Mono<T> work) {
    return work.doOnError(this::failed).doFinally(_ -> end());
  }
}
