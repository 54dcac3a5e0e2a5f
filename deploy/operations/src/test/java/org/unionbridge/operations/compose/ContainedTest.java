package org.unionbridge.operations.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.testing.Golden;

/** Each container may do little, takes no more than its share, and says whether it is well. */
class ContainedTest {

  private static final ComposeFile FILE = ComposeFile.read(Golden.root(), Map.of());
  private static final ImageFile IMAGES = ImageFile.read(Golden.root());

  static Stream<Container> containers() {
    return FILE.containers().stream();
  }

  @ParameterizedTest
  @MethodSource("containers")
  void hasNoRightsAndWritesOnlyWhereItSays(Container container) {
    assertThat(container.text("user")).matches("[1-9]\\d*:\\d+");
    assertThat(container.text("read_only")).isEqualTo("true");
    assertThat(container.names("cap_drop")).containsExactly("ALL");
    assertThat(container.names("cap_add")).isEmpty();
    assertThat(container.text("privileged")).isEmpty();
    assertThat(container.names("security_opt")).contains("no-new-privileges:true");
  }

  @ParameterizedTest
  @MethodSource("containers")
  void takesNoMoreThanItsShare(Container container) {
    assertThat(container.limit("cpus")).matches("\\d+(\\.\\d+)?");
    assertThat(container.limit("memory")).matches("\\d+[MG]");
    assertThat(container.limit("pids")).matches("\\d+");
    assertThat(container.part("logging").toString()).contains("max-size");
  }

  @ParameterizedTest
  @MethodSource("containers")
  void saysWhetherItIsWellUnlessItEndsByItself(Container container) {
    if (container.endsByItself()) {
      assertThat(container.part("healthcheck")).containsEntry("disable", true);
    } else if (!container.part("healthcheck").isEmpty()) {
      assertThat(container.part("healthcheck"))
          .containsKeys("test", "interval", "timeout", "retries");
    } else {
      assertThat(container.part("build")).containsEntry("target", "service");
      assertThat(IMAGES.stage("service").healthcheck()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("containers")
  void itsImageIsOfOneVersion(Container container) {
    assertThat(container.text("image"))
        .matches("[a-z0-9./-]+:v?\\d+(\\.\\d+)+")
        .doesNotContain("latest");
  }

  @ParameterizedTest
  @MethodSource("containers")
  void whatItSpeaksOfIsDeclared(Container container) {
    assertThat(FILE.declared("networks").keySet()).containsAll(container.names("networks"));
    assertThat(FILE.declared("secrets").keySet()).containsAll(container.secrets().values());
    assertThat(FILE.declared("services").keySet()).containsAll(container.needs().keySet());
    assertThat(FILE.declared("volumes").keySet())
        .containsAll(
            container.names("volumes").stream()
                .map(volume -> volume.split(":", -1)[0])
                .filter(volume -> !volume.contains("/"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("containers")
  void whatItWaitsForCanComeTrue(Container container) {
    container
        .needs()
        .forEach((name, condition) -> {
          var needed = FILE.container(name);
          assertThat(condition)
              .as(name)
              .isIn(
                  needed.endsByItself()
                      ? Set.of("service_completed_successfully")
                      : Set.of("service_healthy", "service_started"));
          assertThat(needed.names("profiles")).as(name).isEmpty();
        });
  }

  @Test
  void onlyTheGatewayMayBeReachedFromElsewhere() {
    var published = containers().filter(container -> !container.names("ports").isEmpty()).toList();
    assertThat(published)
        .extracting(Container::name)
        .containsExactlyInAnyOrder("gateway", "grafana", "mail");
    assertThat(published.stream().flatMap(container -> container.names("ports").stream()))
        .allMatch(port -> port.startsWith("127.0.0.1:"));
    assertThat(open("door")).containsExactly("gateway");
    assertThat(open("desk")).containsExactlyInAnyOrder("grafana", "mail");
    assertThat(
            FILE.declared("networks").entrySet().stream()
                .filter(network -> !ComposeFile.map(network.getValue()).containsValue(true))
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("door", "desk");
  }

  @Test
  void onlyTheDemonstrationStandsInTheMachinesNetwork() {
    assertThat(containers().filter(container -> container.text("network_mode").equals("host")))
        .extracting(Container::name)
        .containsExactly("demo");
    assertThat(FILE.container("demo").names("command")).contains("--demo");
    assertThat(FILE.container("demo").names("profiles")).containsExactly("demo");
  }

  @Test
  void eachServiceComesFromItsOwnModule() {
    var modules =
        Arrays.asList(
            "gateway", "member-service", "plan-service", "welfare-service", "notification-service");
    assertThat(
            containers()
                .map(container -> container.part("build").get("args"))
                .filter(args -> args instanceof Map)
                .map(args -> String.valueOf(ComposeFile.map(args).get("SERVICE")))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(modules);
  }

  private static List<String> open(String network) {
    return containers()
        .filter(container -> container.names("networks").contains(network))
        .map(Container::name)
        .toList();
  }
}
