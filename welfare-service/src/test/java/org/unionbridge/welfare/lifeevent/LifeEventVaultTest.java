package org.unionbridge.welfare.lifeevent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.welfare.lifeevent.LifeEvent.Reported;
import org.unionbridge.welfare.lifeevent.LifeEvent.Unreported;

class LifeEventVaultTest {

  private static final ToldLifeEvent TOLD = told("ada", Optional.of("Ward 3"));

  private final FieldVault fields = new FieldVault(MasterKey.generate(), 10);
  private final LifeEventVault vault = new LifeEventVault(fields);
  private final WrappedKey key = fields.newDataKey();
  private final Occurrence kept = vault.seal(key, "l1", new Unreported(), TOLD);

  @Test
  void whatIsKeptHoldsNothingThatWasToldInTheClear() {
    assertThat(new LifeEventCodec().write(new Reported(kept)).toString())
        .contains("ada", "2026-03-05")
        .doesNotContainIgnoringCase("illness")
        .doesNotContain("Ward 3");
  }

  @Test
  void itOpensUnderTheMembersKeyAndIsEmptyWithoutIt() {
    assertThat(vault.open(Optional.of(key), "l1", kept)).isEqualTo(TOLD);

    var erased = vault.open(Optional.empty(), "l1", kept);
    assertThat(erased.cause()).isEmpty();
    assertThat(erased.note()).contains("");
    assertThat(erased.happenedOn()).isEqualTo(TOLD.happenedOn());
  }

  @Test
  void theSameToldTwiceIsEqualAndOtherContentIsNot() {
    var known = new Reported(kept);

    assertThat(vault.seal(key, "l1", known, TOLD)).isEqualTo(kept);
    assertThat(vault.seal(key, "l1", known, told("ada", Optional.of("Ward 4")))).isNotEqualTo(kept);
    assertThat(vault.seal(key, "l1", known, told("ada", Optional.empty()))).isNotEqualTo(kept);
    assertThat(vault.seal(key, "l1", new Unreported(), TOLD)).isNotEqualTo(kept);
  }

  @Test
  void whatIsKnownOfSomebodyElseIsLeftSealed() {
    var bens = vault.seal(fields.newDataKey(), "l1", new Reported(kept), told("ben", TOLD.note()));

    assertThat(bens.cause()).isNotEqualTo(kept.cause());
  }

  private static ToldLifeEvent told(String memberId, Optional<String> note) {
    var day = LocalDate.of(2026, 3, 5);
    return new ToldLifeEvent(memberId, "sz", "illness", day, day, note);
  }
}
