package org.unionbridge.acceptance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.unionbridge.faults.Service;
import org.unionbridge.testing.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A true Prometheus looks at the running system by the committed settings, rules and pages: while
 * all is well, while a service is down, and when it is back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrometheusIT {

  private static final Duration A_MINUTE = Duration.ofSeconds(60);
  private static final int MOST_SERIES = 3_000;

  /** The goal is 50 ms; other work shares the processors of a test. */
  private static final double LONGEST_SCRAPE = 0.25;

  /** Pictures that are rightly empty when all is well, and why. */
  private static final Map<String, String> RIGHTLY_EMPTY =
      Map.ofEntries(
          Map.entry("sum by (alertname) (ALERTS{alertstate=\"firing\"})", "no alert fires"),
          Map.entry("absent(consumer_lag_seconds)", "how far listeners are behind is known"),
          Map.entry("min by (bundle) (ssl_chain_expiry_seconds)", "HTTPS is not spoken here"),
          Map.entry(
              "min by (service, bundle) (ssl_chain_expiry_seconds)", "HTTPS is not spoken here"),
          Map.entry(
              "sum by (provider, outcome) (increase(gateway_oidc_total[15m]))",
              "no provider of identities is set"),
          Map.entry(
              "objective:bad:ratio_5m{objective=\"RemindersAreLate\"}", "no reminder was due"),
          Map.entry(
              "objective:bad:ratio_5m{objective=\"RemindersAreVeryLate\"}", "no reminder was due"));

  private final Watched watched = new Watched();
  private final Prometheus prometheus = watched.prometheus();

  @AfterAll
  void end() {
    watched.close();
  }

  @Test
  @Order(1)
  void everyServiceIsSeenAndEveryRuleIsUnderstood() {
    watched.theYearBegins();
    eventually(
        A_MINUTE,
        "all services are up",
        () -> prometheus.query("up{job=\"unionbridge\"} == 1").size() == Service.values().length);
    eventually(A_MINUTE, "every rule was evaluated", () -> unhealthy().isEmpty());
    assertThat(prometheus.rules()).hasSizeGreaterThan(40);
  }

  private List<String> unhealthy() {
    return prometheus.rules().stream()
        .filter(rule -> !rule.path("health").stringValue().equals("ok"))
        .map(JsonNode::toString)
        .toList();
  }

  @Test
  @Order(2)
  void everyPictureShowsSomethingOrIsRightlyEmpty() throws IOException {
    eventually(
        A_MINUTE,
        "effects are counted",
        () -> !prometheus.query("objective:bad:ratio_5m{objective=\"DutiesAreLate\"}").isEmpty());
    var missing = new ArrayList<String>();
    var asked = pictures();
    for (var query : asked) {
      if (prometheus.query(query).isEmpty() && !RIGHTLY_EMPTY.containsKey(query)) {
        missing.add(query);
      }
    }
    assertThat(missing).isEmpty();
    assertThat(asked).containsAll(RIGHTLY_EMPTY.keySet()).hasSizeGreaterThan(70);
  }

  private static Set<String> pictures() throws IOException {
    var queries = new HashSet<String>();
    try (var files = Files.list(Golden.root().resolve("deploy/grafana/dashboards"))) {
      for (var file : files.toList()) {
        for (var panel : new JsonMapper().readTree(Files.readString(file)).path("panels")) {
          panel.path("targets").forEach(one -> queries.add(one.path("expr").stringValue()));
        }
      }
    }
    return queries;
  }

  @Test
  @Order(3)
  void nobodyIsCalledWhileAllIsWell() {
    assertThat(prometheus.query("ALERTS{alertstate=\"firing\"}")).isEmpty();
  }

  @Test
  @Order(4)
  void theFiguresAreThoseOfTheirPageAndTheirLabelsAreBounded() {
    var shown = watched.expositions();
    shown.forEach(Labels::areBounded);
    shown.forEach((service, exposition) ->
        exposition.families().values().stream()
            .filter(family -> Catalogue.isOurs(family.name()))
            .forEach(family ->
                assertThat(family.help())
                    .as("what %s of %s means", family.name(), service)
                    .matches("\\p{Lu}.{15,}")));
    Golden.assertText(Golden.root().resolve("docs/metrics.md"), Catalogue.of(shown));
  }

  @Test
  @Order(5)
  void aScrapeOfAHundredUnionsIsShortAndSmall() {
    for (var service : Service.values()) {
      var of = "{job=\"unionbridge\",service=\"" + Watched.name(service) + "\"}";
      double series = value("scrape_samples_scraped" + of);
      double median = value("quantile_over_time(0.5, scrape_duration_seconds" + of + "[1m])");
      System.out.printf("%s: %.0f series, scraped in %.0f ms%n", of, series, median * 1_000);
      assertThat(series).as("series of %s", service).isBetween(1.0, (double) MOST_SERIES);
      assertThat(median).as("scrape of %s", service).isLessThan(LONGEST_SCRAPE);
    }
  }

  private double value(String query) {
    var answer = prometheus.query(query);
    assertThat(answer).as(query).hasSize(1);
    return Double.parseDouble(answer.getFirst().path("value").get(1).stringValue());
  }

  @Test
  @Order(6)
  void whoeverWatchesSeesWhichServiceIsDownAndThatPeopleNoticeAndThatItIsBack() {
    var welfare = watched.process(Service.WELFARE);
    welfare.kill();
    eventually(
        "welfare alone is down",
        () ->
            prometheus
                .query("ALERTS{alertname=\"ServiceDown\"}", "service")
                .equals(List.of("welfare")));
    eventually(
        A_MINUTE,
        "the gateway's answers fail, and quickly",
        () -> {
          assertThat(watched.visitsAnswer()).isGreaterThanOrEqualTo(500);
          return prometheus.query("ALERTS{alertname=\"AnswersFail\"}", "burning").contains("fast");
        });
    assertThat(unhealthy()).isEmpty();

    welfare.start();
    welfare.awaitReady();
    eventually(
        "nobody is called for it any more",
        () -> prometheus.query("ALERTS{alertname=\"ServiceDown\"}").isEmpty());
    eventually("it answers", () -> watched.visitsAnswer() == 200);
  }
}
