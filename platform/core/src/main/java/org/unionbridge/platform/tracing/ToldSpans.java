package org.unionbridge.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Steps as spans of OpenTelemetry, named by its conventions for HTTP, databases and messaging. A
 * step's context goes on as text, so nothing depends on the thread that it runs on.
 */
final class ToldSpans implements Spans {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> MESSAGING = AttributeKey.stringKey("messaging.system");
  private static final AttributeKey<String> OPERATION =
      AttributeKey.stringKey("messaging.operation.name");
  private static final AttributeKey<String> OPERATION_TYPE =
      AttributeKey.stringKey("messaging.operation.type");
  private static final AttributeKey<String> TOPIC =
      AttributeKey.stringKey("messaging.destination.name");
  private static final AttributeKey<String> GROUP =
      AttributeKey.stringKey("messaging.consumer.group.name");
  private static final AttributeKey<String> EVENT =
      AttributeKey.stringKey("cloudevents.event_type");
  private static final AttributeKey<String> STORE = AttributeKey.stringKey("db.system.name");
  private static final AttributeKey<String> COLLECTION =
      AttributeKey.stringKey("db.collection.name");

  private static final TextMapGetter<String> ALONE = new Alone();

  private final Tracer tracer;

  ToldSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  /** A trace context that came by itself, without its header. */
  private static final class Alone implements TextMapGetter<String> {

    @Override
    public Iterable<String> keys(String traceparent) {
      return List.of("traceparent");
    }

    @Override
    public @Nullable String get(@Nullable String traceparent, String key) {
      return key.equals("traceparent") ? traceparent : null;
    }
  }

  @Override
  public boolean told() {
    return true;
  }

  private SpanBuilder under(Context parent, String name, SpanKind kind) {
    return tracer.spanBuilder(name).setParent(parent).setSpanKind(kind);
  }

  private static Context context(String traceparent) {
    return W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, ALONE);
  }

  @Override
  public Step request(String traceparent, String method) {
    return new Begun(
        under(context(traceparent), known(method), SpanKind.SERVER)
            .setAttribute(METHOD, known(method))
            .startSpan());
  }

  /** A word that somebody made up is none of ours to hand on. */
  private static String known(String method) {
    return METHODS.contains(method) ? method : "_OTHER";
  }

  @Override
  public Step send(String traceparent, String topic, String type) {
    return new Begun(
        under(context(traceparent), "send " + topic, SpanKind.PRODUCER)
            .setAttribute(MESSAGING, "kafka")
            .setAttribute(OPERATION, "send")
            .setAttribute(OPERATION_TYPE, "send")
            .setAttribute(TOPIC, topic)
            .setAttribute(EVENT, type)
            .startSpan());
  }

  @Override
  public Step process(String traceparent, String topic, String group, String type) {
    var sending = context(traceparent);
    return new Begun(
        under(sending, "process " + topic, SpanKind.CONSUMER)
            .addLink(Span.fromContext(sending).getSpanContext())
            .setAttribute(MESSAGING, "kafka")
            .setAttribute(OPERATION, "process")
            .setAttribute(OPERATION_TYPE, "process")
            .setAttribute(TOPIC, topic)
            .setAttribute(GROUP, group)
            .setAttribute(EVENT, type)
            .startSpan());
  }

  @Override
  public <T> Mono<T> write(String traceparent, String collection, Mono<T> work) {
    return Mono.defer(() ->
        new Begun(
                under(context(traceparent), "write " + collection, SpanKind.CLIENT)
                    .setAttribute(STORE, "mongodb")
                    .setAttribute(COLLECTION, collection)
                    .startSpan())
            .around(work));
  }

  private record Begun(Span span) implements Step {

    @Override
    public String traceparent() {
      var context = span.getSpanContext();
      return "00-"
          + context.getTraceId()
          + "-"
          + context.getSpanId()
          + "-"
          + context.getTraceFlags().asHex();
    }

    @Override
    public void answered(String method, String route, int status) {
      if (!route.isEmpty()) {
        span.updateName(known(method) + " " + route);
        span.setAttribute(ROUTE, route);
      }
      span.setAttribute(STATUS, (long) status);
      if (status >= 500) {
        span.setAttribute(ERROR, Integer.toString(status));
        span.setStatus(StatusCode.ERROR);
      }
    }

    @Override
    public void failed(Throwable error) {
      span.setAttribute(ERROR, error.getClass().getName());
      span.setStatus(StatusCode.ERROR);
    }

    @Override
    public void end() {
      span.end();
    }
  }
}
