package org.unionbridge.member.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.member.membership.Samples.ACTIVE;
import static org.unionbridge.member.membership.Samples.ERASED;
import static org.unionbridge.member.membership.Samples.LEFT;
import static org.unionbridge.member.person.PersonSamples.CORRECTION;
import static org.unionbridge.member.person.PersonSamples.NAME;
import static org.unionbridge.member.person.PersonSamples.PERSON;
import static org.unionbridge.member.person.PersonSamples.SEALED_ANEW;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.member.membership.Member.Active;
import org.unionbridge.member.membership.Member.Unregistered;
import org.unionbridge.member.membership.MemberCommand.Correct;
import org.unionbridge.member.membership.MemberCommand.Erase;
import org.unionbridge.member.membership.MemberCommand.EraseAgain;
import org.unionbridge.member.membership.MemberCommand.Leave;
import org.unionbridge.member.membership.MemberCommand.Register;
import org.unionbridge.member.membership.MemberCommand.ShowPersonalData;
import org.unionbridge.member.membership.MemberCommand.Transfer;
import org.unionbridge.member.membership.MemberEvent.Corrected;
import org.unionbridge.member.membership.MemberEvent.DataErased;
import org.unionbridge.member.membership.MemberEvent.Departed;
import org.unionbridge.member.membership.MemberEvent.PersonalDataShown;
import org.unionbridge.member.membership.MemberEvent.Registered;
import org.unionbridge.member.membership.MemberEvent.Transferred;
import org.unionbridge.member.membership.MemberRefusal.AlreadyRegistered;
import org.unionbridge.member.membership.MemberRefusal.IdNumberKnown;
import org.unionbridge.member.membership.MemberRefusal.MemberErased;
import org.unionbridge.member.membership.MemberRefusal.MemberLeft;
import org.unionbridge.member.membership.MemberRefusal.NotLeft;
import org.unionbridge.member.membership.MemberRefusal.NotRegistered;
import org.unionbridge.member.membership.MemberRefusal.UnionClosed;
import org.unionbridge.platform.decision.Decision;

class MemberRulesTest {

  private static final Member NOBODY = new Unregistered();
  private static final Register REGISTER = new Register("m1", "u1029", true, PERSON, false);
  private static final Correct CORRECT = new Correct(CORRECTION, false);
  private static final Transfer TRANSFER = new Transfer("u1030", true);
  private static final Leave LEAVE = new Leave(Departure.RESIGNED);
  private static final Erase ERASE = new Erase(Basis.CONSENT_WITHDRAWN);
  private static final EraseAgain AGAIN = new EraseAgain();
  private static final ShowPersonalData SHOW = new ShowPersonalData(Purpose.VISIT);

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        row(NOBODY, REGISTER, accept(new Registered("m1", "u1029", PERSON))),
        row(NOBODY, CORRECT, refuse(new NotRegistered())),
        row(NOBODY, TRANSFER, refuse(new NotRegistered())),
        row(NOBODY, LEAVE, refuse(new NotRegistered())),
        row(NOBODY, SHOW, refuse(new NotRegistered())),
        row(NOBODY, ERASE, refuse(new NotRegistered())),
        row(NOBODY, AGAIN, refuse(new NotRegistered())),
        row(ACTIVE, ERASE, refuse(new NotLeft())),
        row(
            ACTIVE,
            AGAIN,
            accept(
                new Departed("u1029", Departure.OTHER),
                new DataErased("u1029", Basis.ERASED_BEFORE))),
        row(LEFT, ERASE, accept(new DataErased("u1029", Basis.CONSENT_WITHDRAWN))),
        row(LEFT, AGAIN, accept(new DataErased("u1029", Basis.ERASED_BEFORE))),
        row(ERASED, REGISTER, refuse(new MemberErased())),
        row(ERASED, CORRECT, refuse(new NotRegistered())),
        row(ERASED, TRANSFER, refuse(new NotRegistered())),
        row(ERASED, LEAVE, refuse(new NotRegistered())),
        row(ERASED, SHOW, refuse(new NotRegistered())),
        row(ERASED, ERASE, accept()),
        row(ERASED, AGAIN, accept()),
        row(ACTIVE, REGISTER, refuse(new AlreadyRegistered())),
        row(ACTIVE, CORRECT, accept(new Corrected(CORRECTION))),
        row(ACTIVE, TRANSFER, accept(new Transferred("u1029", "u1030"))),
        row(ACTIVE, LEAVE, accept(new Departed("u1029", Departure.RESIGNED))),
        row(ACTIVE, SHOW, accept(new PersonalDataShown(Purpose.VISIT))),
        row(LEFT, REGISTER, refuse(new MemberLeft())),
        row(LEFT, CORRECT, refuse(new MemberLeft())),
        row(LEFT, TRANSFER, refuse(new MemberLeft())),
        row(LEFT, LEAVE, refuse(new MemberLeft())),
        row(LEFT, SHOW, accept(new PersonalDataShown(Purpose.VISIT))));
  }

  static Stream<Arguments> whatDependsOnCircumstances() {
    return Stream.of(
        row(NOBODY, new Register("m1", "u1029", false, PERSON, false), refuse(new UnionClosed())),
        row(NOBODY, new Register("m1", "u1029", true, PERSON, true), refuse(new IdNumberKnown())),
        row(ACTIVE, new Correct(CORRECTION, true), refuse(new IdNumberKnown())),
        row(ACTIVE, new Correct(SEALED_ANEW, false), accept()),
        row(ACTIVE, new Transfer("u1030", false), refuse(new UnionClosed())),
        row(ACTIVE, new Transfer("u1029", true), accept()),
        row(LEFT, new Leave(Departure.RETIRED), accept()));
  }

  private static Arguments row(
      Member state, MemberCommand command, Decision<MemberEvent, MemberRefusal> expected) {
    return Arguments.of(state, command, expected);
  }

  @ParameterizedTest
  @MethodSource({"everyStageAndCommand", "whatDependsOnCircumstances"})
  void everyCommandIsAnsweredByTheStageAndTheCircumstances(
      Member state, MemberCommand command, Decision<MemberEvent, MemberRefusal> expected) {
    assertThat(MemberRules.decide(state, command)).isEqualTo(expected);
  }

  @Test
  void aCorrectedMemberIsCorrectedAndElseTheSame() {
    assertThat(MemberRules.evolve(ACTIVE, new Corrected(CORRECTION)))
        .isEqualTo(new Active("m1", "u1029", PERSON.correctedBy(CORRECTION)));
  }

  @Test
  void aTransferredMemberBelongsToTheOtherUnion() {
    assertThat(MemberRules.evolve(ACTIVE, new Transferred("u1029", "u1030")))
        .isEqualTo(new Active("m1", "u1030", PERSON));
  }

  @Test
  void ofWhoIsErasedOnlyIdsAreLeft() {
    assertThat(MemberRules.evolve(LEFT, new DataErased("u1029", Basis.UNLAWFUL))).isEqualTo(ERASED);
  }

  @Test
  void showingChangesNothingOfTheMember() {
    var shown = new PersonalDataShown(Purpose.AID);
    assertThat(MemberRules.evolve(ACTIVE, shown)).isEqualTo(ACTIVE);
    assertThat(MemberRules.evolve(LEFT, shown)).isEqualTo(LEFT);
  }

  @Test
  void impossibleHistoryIsCorruptionAndItsMessageNamesNobody() {
    assertThatThrownBy(() -> MemberRules.evolve(LEFT, new Registered("m1", "u1029", PERSON)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Registered cannot follow Left");
    assertThatThrownBy(() -> MemberRules.evolve(ACTIVE, new Registered("m1", "u1029", PERSON)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> MemberRules.evolve(NOBODY, new Corrected(CORRECTION)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void printedStatesShowNoPersonalData() {
    assertThat(ACTIVE.toString()).doesNotContain(NAME.text(), "bnVtYmVy", "aWRlbnRpdHk=");
  }
}
