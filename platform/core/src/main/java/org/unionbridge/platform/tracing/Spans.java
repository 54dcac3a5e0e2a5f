package org.unionbridge.platform.tracing;

import reactor.core.publisher.Mono;

/**
 * The steps that are told of, each under the W3C trace context that it belongs to. None tells who
 * acts, about whom, or what was said: names of routes, topics, collections and types alone.
 */
public interface Spans {

  /** Tells nothing, and costs nothing. */
  Spans NONE = new Untold();

  /** Whether anybody is told. */
  boolean told();

  /** A request that comes in. */
  Step request(String traceparent, String method);

  /** An event on its way to the broker, also when it is sent again. */
  Step send(String traceparent, String topic, String type);

  /** The effect of an event; it is linked to the sending. */
  Step process(String traceparent, String topic, String group, String type);

  /** The write of one document. */
  <T> Mono<T> write(String traceparent, String collection, Mono<T> work);
}
