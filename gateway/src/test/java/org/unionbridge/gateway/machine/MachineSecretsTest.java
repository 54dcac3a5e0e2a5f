package org.unionbridge.gateway.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Ids;

class MachineSecretsTest {

  private final MachineSecrets secrets = new MachineSecrets(new KeyedHash(MasterKey.generate()));
  private final String id = Ids.random();

  @RepeatedTest(3)
  void everySecretIsAnotherOf256BitsBehindItsPrefix() {
    var fresh = secrets.fresh(id);
    var random = fresh.text().substring(("ubm_" + id + "_").length());

    assertThat(fresh.text()).startsWith("ubm_" + id + "_");
    assertThat(Base64.getUrlDecoder().decode(random)).hasSize(32);
    assertThat(fresh.text()).isNotEqualTo(secrets.fresh(id).text());
    assertThat(MachineSecrets.machineOf(fresh.text())).contains(id);
  }

  @Test
  void whatIsKeptProvesTheSecretAndDoesNotHoldIt() {
    var fresh = secrets.fresh(id);

    assertThat(secrets.proves(fresh.text(), fresh.hash())).isTrue();
    assertThat(secrets.proves(secrets.fresh(id).text(), fresh.hash())).isFalse();
    assertThat(fresh.text()).doesNotContain(fresh.hash());
    assertThat(fresh.toString()).doesNotContain(fresh.text(), fresh.hash());
  }

  @Test
  void underAnotherMasterKeyNothingIsProven() {
    var fresh = secrets.fresh(id);
    var others = new MachineSecrets(new KeyedHash(MasterKey.generate()));

    assertThat(others.proves(fresh.text(), fresh.hash())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ubm_", "ubm_x_y", "abc_0123456789abcdefghij_x", "ubm_,ubm_"})
  void whatHasNoSuchFormIsOfNoMachine(String text) {
    assertThat(MachineSecrets.machineOf(text)).isEmpty();
  }
}
