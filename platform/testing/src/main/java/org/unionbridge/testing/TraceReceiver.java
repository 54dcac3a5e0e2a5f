package org.unionbridge.testing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes traces by OTLP over HTTP, as a collector does, and keeps what it was told. */
public final class TraceReceiver implements AutoCloseable {

  private final HttpServer server;
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final List<String> texts = new CopyOnWriteArrayList<>();

  private TraceReceiver(HttpServer server) {
    this.server = server;
  }

  /**
   * One step that was told of.
   *
   * @param parent empty where the trace begins
   * @param links the steps that it is linked to
   */
  public record Told(
      String service,
      String name,
      String kind,
      String trace,
      String span,
      String parent,
      List<String> links,
      Map<String, String> attributes) {}

  /** Listens on this machine from now on. */
  public static TraceReceiver start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var receiver = new TraceReceiver(server);
      server.createContext("/v1/traces", receiver::take);
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the setting of a service says. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      texts.add(request.toString());
      request.getResourceSpansList().forEach(this::keep);
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void keep(ResourceSpans spans) {
    var service = attributes(spans.getResource().getAttributesList()).get("service.name");
    spans.getScopeSpansList().stream()
        .flatMap(scope -> scope.getSpansList().stream())
        .forEach(span -> told.add(told(String.valueOf(service), span)));
  }

  private static Told told(String service, Span span) {
    return new Told(
        service,
        span.getName(),
        span.getKind().name().substring("SPAN_KIND_".length()),
        hex(span.getTraceId()),
        hex(span.getSpanId()),
        hex(span.getParentSpanId()),
        span.getLinksList().stream().map(link -> hex(link.getSpanId())).toList(),
        attributes(span.getAttributesList()));
  }

  private static Map<String, String> attributes(List<KeyValue> attributes) {
    return attributes.stream()
        .collect(
            toUnmodifiableMap(
                KeyValue::getKey,
                pair ->
                    pair.getValue().hasIntValue()
                        ? Long.toString(pair.getValue().getIntValue())
                        : pair.getValue().getStringValue()));
  }

  private static String hex(ByteString bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }

  /** All that was told of this trace until now. */
  public List<Told> of(String trace) {
    return told.stream().filter(step -> step.trace().equals(trace)).toList();
  }

  /** All that came, as text. */
  public String everything() {
    return String.join("\n", texts);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
