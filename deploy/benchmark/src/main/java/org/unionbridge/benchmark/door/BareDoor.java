package org.unionbridge.benchmark.door;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;

/** Spring Cloud Gateway as its own guide begins: one route, and no library of ours beside it. */
final class BareDoor {

  /** What is on the class path for the others' sake. */
  private static final List<String> NOT_ITS_OWN =
      List.of("mongo", "kafka", "actuate", "micrometer", "springdoc", ".data.");

  private BareDoor() {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Application {}

  static String start(int port, String upstream) {
    var unused =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.REACTIVE)
            .properties(
                Map.of(
                    "spring.main.banner-mode", "off",
                    "spring.config.name", "bare",
                    "spring.autoconfigure.exclude", notItsOwn(),
                    "server.port", port,
                    "server.address", "127.0.0.1",
                    "spring.cloud.gateway.server.webflux.routes[0].id", "all",
                    "spring.cloud.gateway.server.webflux.routes[0].uri", upstream,
                    "spring.cloud.gateway.server.webflux.routes[0].predicates[0]", "Path=/api/**"))
            .run();
    return "http://127.0.0.1:" + port;
  }

  private static String notItsOwn() {
    var candidates =
        ImportCandidates.load(AutoConfiguration.class, BareDoor.class.getClassLoader());
    return StreamSupport.stream(candidates.spliterator(), false)
        .filter(name -> NOT_ITS_OWN.stream().anyMatch(name.toLowerCase()::contains))
        .collect(Collectors.joining(","));
  }
}
