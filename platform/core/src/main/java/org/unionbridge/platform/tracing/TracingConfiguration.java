package org.unionbridge.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Tells of traces by OTLP over HTTP, where that is set; off by default. Which traces are told of is
 * decided by their number alone: so every process decides the same, and nobody outside decides.
 */
@Configuration(proxyBeanMethods = false)
public class TracingConfiguration {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Duration EVERY = Duration.ofSeconds(1);

  /** Of spans that wait; beyond, they are dropped: nobody waits for them. */
  private static final int MOST_WAITING = 8_192;

  @Bean
  @Conditional(Told.class)
  SdkTracerProvider tracerProvider(
      @Value("${" + Told.TO + "}") String to,
      @Value("${unionbridge.traces.share:1.0}") double share,
      @Value("${spring.application.name}") String service) {
    var exporter = OtlpHttpSpanExporter.builder().setEndpoint(to.strip()).setTimeout(LIMIT).build();
    return SdkTracerProvider.builder()
        .setResource(
            Resource.getDefault()
                .merge(
                    Resource.create(
                        Attributes.of(
                            AttributeKey.stringKey("service.name"),
                            service,
                            AttributeKey.stringKey("service.namespace"),
                            "unionbridge"))))
        .setSampler(Sampler.traceIdRatioBased(share))
        .addSpanProcessor(
            BatchSpanProcessor.builder(exporter)
                .setScheduleDelay(EVERY)
                .setMaxQueueSize(MOST_WAITING)
                .build())
        .build();
  }

  @Bean
  Spans spans(ObjectProvider<SdkTracerProvider> told) {
    var provider = told.getIfAvailable();
    return provider == null ? Spans.NONE : new ToldSpans(provider.get("org.unionbridge"));
  }
}
