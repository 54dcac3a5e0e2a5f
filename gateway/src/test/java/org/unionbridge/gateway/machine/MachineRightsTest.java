package org.unionbridge.gateway.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.testing.Golden;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class MachineRightsTest {

  private static final List<String> SERVICES = List.of("member", "plan", "welfare", "notification");
  private static final String SHOW = "member.personal-data.show";

  private final MachineRights none = rights(Set.of());
  private final MachineRights some = rights(Set.of(SHOW));

  private static MachineRights rights(Set<String> careful) {
    return new MachineRights(RightsTable.load(MachineConfiguration.TABLE), careful);
  }

  /** Written anew by {@code -Dgolden.write=true}, as other golden files are. */
  @Test
  void theTableIsThatOfTheServices() throws IOException {
    var file = Golden.root().resolve("gateway/src/main/resources/" + MachineConfiguration.TABLE);
    var lines =
        new ArrayList<>(Files.readAllLines(file).stream().filter(l -> l.startsWith("#")).toList());
    for (String service : SERVICES) {
      rows(service).forEach((action, row) -> line(service, action, row, lines));
    }
    if (Boolean.getBoolean("golden.write")) {
      Files.write(file, lines);
    }
    assertThat(Files.readAllLines(file)).isEqualTo(lines);
  }

  private static void line(String service, String action, Object row, List<String> lines) {
    var careful = row instanceof Map<?, ?>;
    var written = row instanceof Map<?, ?> map ? map.get("posts") : row;
    var posts =
        MachineRights.POSTS.stream()
            .filter(post -> written instanceof List<?> all && all.contains(post))
            .toList();
    if (action.startsWith(service + ".") && !posts.isEmpty()) {
      var list = "[" + String.join(", ", posts) + "]";
      lines.add(action + ": " + (careful ? "{posts: " + list + ", careful: true}" : list));
    }
  }

  private static Map<String, Object> rows(String service) throws IOException {
    var module = Golden.root().resolve(service + "-service");
    Path table = module.resolve("src/main/resources/rights/" + service + ".yml");
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(table));
  }

  @Test
  void aMachineMayDoWhatItsPostMayDo() {
    assertThat(none.beyond("plan-officer", List.of("plan.task.see", "plan.task.complete")))
        .isEmpty();
    assertThat(
            none.beyond("group-leader", List.of("plan.task.see", "plan.task.complete", "no.such")))
        .containsExactly("no.such", "plan.task.complete");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "founder",
        "member",
        "system-admin",
        "security-admin",
        "audit-admin",
        "nobody-knows-it"
      })
  void noMachineGuardsTheSystemOrIsAMember(String post) {
    assertThat(none.beyond(post, List.of("member.union.see"))).isNotEmpty();
    assertThat(MachineRights.POSTS).doesNotContain(post);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gateway.account.see",
        "gateway.machine.make",
        "operations.parked.see",
        "rights.see"
      })
  void noMachineDoesWhatIsNoServicesOwn(String action) {
    assertThat(MachineRights.POSTS).allMatch(post -> !none.beyond(post, List.of(action)).isEmpty());
  }

  @Test
  void carefulActionsAreGivenWhereASettingNamesThem() {
    assertThat(none.beyond("chair", List.of(SHOW))).containsExactly(SHOW);
    assertThat(some.beyond("chair", List.of(SHOW))).isEmpty();
    assertThat(some.beyond("chair", List.of("member.post.assign"))).isNotEmpty();
  }

  @Test
  void whatTheSettingNoLongerNamesIsLostByThoseWhoHaveIt() {
    var given = List.of(SHOW, "member.member.see");

    assertThat(some.left("chair", given)).containsExactlyInAnyOrder(SHOW, "member.member.see");
    assertThat(none.left("chair", given)).containsExactly("member.member.see");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no.such.action", "member.member.see"})
  void aSettingThatNamesNoCarefulActionIsNotTaken(String action) {
    assertThatIllegalArgumentException().isThrownBy(() -> rights(Set.of(action)));
  }
}
