package org.unionbridge.acceptance.monitoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unionbridge.acceptance.monitoring.Exposition.Family;

/** The page of all figures that are ours, as the running services tell of them. */
final class Catalogue {

  /** Of figures that come with what we build upon. */
  private static final List<String> OTHERS =
      List.of(
          "application_",
          "disk_",
          "executor_",
          "http_",
          "jvm_",
          "kafka_",
          "logback_",
          "mongodb_",
          "process_",
          "reactor_",
          "spring_",
          "ssl_",
          "system_");

  private Catalogue() {}

  /** Whether a figure is of our own making; what is not known is. */
  static boolean isOurs(String name) {
    return OTHERS.stream().noneMatch(name::startsWith);
  }

  static String of(Map<String, Exposition> shown) {
    var page =
        new StringBuilder(
            """
            # Figures

            What the services show at `/actuator/prometheus` of themselves, by the names of Prometheus. Made from what the running services
            say (`-Dgolden.write=true -Dtest=PrometheusIT`). Labels are few and bounded: never a union, a person or a document. A histogram has
            `_bucket` (label `le`), `_sum` and `_count`. Beside these stand those of Spring, the JVM, Kafka's and MongoDB's clients: `http_`,
            `spring_`, `jvm_`, `process_`, `disk_`, `logback_`, `kafka_`, `mongodb_`, and `ssl_` where the gateway speaks HTTPS.
            Prometheus adds `service` and `instance`. `gateway_oidc_total` (`provider` `outcome`) comes with the first who returns from a provider of
            identities. What somebody is called for: [runbooks](runbooks/README.md).

            | figure | type | unit | labels | what it means | service |
            | --- | --- | --- | --- | --- | --- |
            """);
    rows(shown).forEach(page::append);
    return page.toString();
  }

  private static Stream<String> rows(Map<String, Exposition> shown) {
    var services = new TreeMap<String, List<String>>();
    shown.forEach((service, exposition) ->
        exposition.families().keySet().stream()
            .filter(Catalogue::isOurs)
            .filter(name -> !name.endsWith("_max"))
            .forEach(name ->
                services.merge(
                    name,
                    List.of(service),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
    return services.entrySet().stream()
        .map(entry -> row(shown, entry.getKey(), entry.getValue(), shown.size()));
  }

  private static String row(
      Map<String, Exposition> shown, String name, List<String> services, int all) {
    var families =
        services.stream()
            .map(service -> shown.get(service))
            .flatMap(one -> Stream.ofNullable(one == null ? null : one.families().get(name)))
            .toList();
    var labels = new TreeSet<String>();
    families.forEach(family -> family.series().forEach(series -> labels.addAll(series.keySet())));
    labels.remove("le");
    Family first = families.getFirst();
    return "| `%s` | %s | %s | %s | %s | %s |%n"
        .formatted(
            name,
            first.type(),
            unit(name),
            labels.isEmpty() ? "" : "`" + String.join("` `", labels) + "`",
            first.help(),
            services.size() == all ? "all" : String.join(", ", services));
  }

  private static String unit(String name) {
    return Stream.of("seconds", "bytes", "records")
        .filter(unit -> name.contains("_" + unit))
        .findFirst()
        .orElse("");
  }
}
