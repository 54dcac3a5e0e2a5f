package org.unionbridge.welfare.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.money.Money;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;

class VisitVaultTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final ToldVisit TOLD = told("fruit", "Tired but smiling");

  private final FieldVault fields = new FieldVault(MasterKey.generate(), 10);
  private final VisitVault vault = new VisitVault(fields);
  private final WrappedKey key = fields.newDataKey();
  private final Demand demand =
      new Demand("l1", "ada", "sz", Optional.of(vault.sealCause(key, "v1", "illness")), DAY, DAY);
  private final VisitReport kept = vault.seal(key, "v1", new Open(demand), TOLD);

  @Test
  void whatIsKeptHoldsNothingThatWasToldInTheClear() {
    assertThat(new VisitCodec().write(new Recorded(demand, kept)).toString())
        .contains("ada", "ben", "2026-03-05")
        .doesNotContainIgnoringCase("illness")
        .doesNotContain("fruit", "Tired", "smiling");
  }

  @Test
  void itOpensUnderTheMembersKeyAndIsEmptyWithoutIt() {
    assertThat(vault.openCause(Optional.of(key), "v1", demand)).isEqualTo("illness");
    assertThat(vault.open(Optional.of(key), "v1", kept)).isEqualTo(TOLD);

    assertThat(vault.openCause(Optional.empty(), "v1", demand)).isEmpty();
    assertThat(vault.open(Optional.empty(), "v1", kept)).isEqualTo(told("", ""));
  }

  @Test
  void theSameToldTwiceIsEqualAndOtherContentIsNot() {
    var known = new Recorded(demand, kept);

    assertThat(vault.seal(key, "v1", known, TOLD)).isEqualTo(kept);
    assertThat(vault.seal(key, "v1", known, told("tea", "Tired but smiling"))).isNotEqualTo(kept);
    assertThat(vault.seal(key, "v1", known, told("fruit", "Asleep"))).isNotEqualTo(kept);
    assertThat(vault.seal(key, "v1", new Open(demand), TOLD)).isNotEqualTo(kept);
  }

  private static ToldVisit told(String gift, String note) {
    return new ToldVisit(
        DAY, List.of("ben"), Optional.of(gift), Optional.of(Money.yuan(200)), Optional.of(note));
  }
}
