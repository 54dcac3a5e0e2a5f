package org.unionbridge.platform.tracing;

import reactor.core.publisher.Mono;

/** Nobody is told: every step hands on the trace context that it was given. */
final class Untold implements Spans {

  private record Passed(String traceparent) implements Step {

    @Override
    public void answered(String method, String route, int status) {}

    @Override
    public void failed(Throwable error) {}

    @Override
    public void end() {}

    @Override
    public <T> Mono<T> around(Mono<T> work) {
      return work;
    }
  }

  @Override
  public boolean told() {
    return false;
  }

  @Override
  public Step request(String traceparent, String method) {
    return new Passed(traceparent);
  }

  @Override
  public Step send(String traceparent, String topic, String type) {
    return new Passed(traceparent);
  }

  @Override
  public Step process(String traceparent, String topic, String group, String type) {
    return new Passed(traceparent);
  }

  @Override
  public <T> Mono<T> write(String traceparent, String collection, Mono<T> work) {
    return work;
  }
}
