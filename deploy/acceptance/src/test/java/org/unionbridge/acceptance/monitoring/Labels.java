package org.unionbridge.acceptance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels that figures may have: each has few values, and none names a union, person or document.
 */
final class Labels {

  private static final Set<String> OURS =
      Set.of(
          "age",
          "group",
          "kind",
          "le",
          "level",
          "listener",
          "outcome",
          "partition",
          "post",
          "provider",
          "reason",
          "topic",
          "why",
          "work");

  private static final Set<String> OTHERS =
      Set.of(
          "action",
          "application",
          "area",
          "bundle",
          "cause",
          "certificate",
          "chain",
          "client_id",
          "collection",
          "command",
          "compiler",
          "database",
          "error",
          "exception",
          "gc",
          "httpMethod",
          "httpStatusCode",
          "id",
          "kafka_version",
          "level",
          "main_application_class",
          "method",
          "name",
          "node_id",
          "outcome",
          "path",
          "pool",
          "result",
          "routeId",
          "routeUri",
          "runtime",
          "server_address",
          "source",
          "spring_id",
          "state",
          "status",
          "topic",
          "uri",
          "vendor",
          "version");

  /** An id of ours, a UUID, or what a store makes up. */
  private static final Pattern LIKE_AN_ID =
      Pattern.compile(
          "(?i)[0-9a-f]{8}-[0-9a-f]{4}-.*|.*[0-9a-f]{24}.*|.*\\b[0-9A-HJKMNP-TV-Z]{26}\\b.*"
              + "|.*\\d{8,}.*");

  private Labels() {}

  static void areBounded(String service, Exposition shown) {
    for (var family : shown.families().values()) {
      var allowed = Catalogue.isOurs(family.name()) ? OURS : OTHERS;
      for (var series : family.series()) {
        series.forEach((label, value) -> {
          if (!label.equals("le")) {
            var where = service + " " + family.name() + " " + label;
            assertThat(allowed).as(where).contains(label);
            assertThat(value).as(where).doesNotMatch(LIKE_AN_ID);
          }
        });
      }
    }
  }
}
