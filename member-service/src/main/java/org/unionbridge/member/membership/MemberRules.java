package org.unionbridge.member.membership;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.member.membership.Member.Active;
import org.unionbridge.member.membership.Member.Erased;
import org.unionbridge.member.membership.Member.Left;
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
import org.unionbridge.member.person.Person;
import org.unionbridge.platform.decision.Decision;

/** The rules of a membership. Pure: no clock, no ids, no I/O. */
final class MemberRules {

  private MemberRules() {}

  static Decision<MemberEvent, MemberRefusal> decide(Member state, MemberCommand command) {
    return switch (state) {
      case Unregistered _ -> beforeJoining(command);
      case Active member -> whileActive(member, command);
      case Left member -> afterLeaving(member, command);
      case Erased _ -> onceErased(command);
    };
  }

  private static Decision<MemberEvent, MemberRefusal> beforeJoining(MemberCommand command) {
    return switch (command) {
      case Register(_, _, var unionActive, _, _) when !unionActive -> refuse(new UnionClosed());
      case Register(_, _, _, _, var idNumberKnown) when idNumberKnown ->
          refuse(new IdNumberKnown());
      case Register(var id, var union, _, var person, _) ->
          accept(new Registered(id, union, person));
      case Correct _, Transfer _, Leave _, ShowPersonalData _, Erase _, EraseAgain _ ->
          refuse(new NotRegistered());
    };
  }

  private static Decision<MemberEvent, MemberRefusal> whileActive(
      Active member, MemberCommand command) {
    return switch (command) {
      case Register _ -> refuse(new AlreadyRegistered());
      case Correct(_, var idNumberKnown) when idNumberKnown -> refuse(new IdNumberKnown());
      case Correct(var correction, _) -> correct(member, correction);
      case Transfer(var union, _) when union.equals(member.unionId()) -> accept();
      case Transfer(_, var unionActive) when !unionActive -> refuse(new UnionClosed());
      case Transfer(var union, _) -> accept(new Transferred(member.unionId(), union));
      case Leave(var reason) -> accept(new Departed(member.unionId(), reason));
      case Erase _ -> refuse(new NotLeft());
      case EraseAgain() ->
          accept(
              new Departed(member.unionId(), Departure.OTHER),
              new DataErased(member.unionId(), Basis.ERASED_BEFORE));
      case ShowPersonalData(var purpose) -> accept(new PersonalDataShown(purpose));
    };
  }

  private static Decision<MemberEvent, MemberRefusal> correct(
      Active member, Person.Correction sent) {
    var correction = member.person().newIn(sent);
    return correction.fields().isEmpty() ? accept() : accept(new Corrected(correction));
  }

  private static Decision<MemberEvent, MemberRefusal> afterLeaving(
      Left member, MemberCommand command) {
    return switch (command) {
      case Leave(var reason) when reason == member.reason() -> accept();
      case Erase(var basis) -> accept(new DataErased(member.unionId(), basis));
      case EraseAgain() -> accept(new DataErased(member.unionId(), Basis.ERASED_BEFORE));
      case ShowPersonalData(var purpose) -> accept(new PersonalDataShown(purpose));
      case Register _, Correct _, Transfer _, Leave _ -> refuse(new MemberLeft());
    };
  }

  /** For everybody else there is nobody by this id. */
  private static Decision<MemberEvent, MemberRefusal> onceErased(MemberCommand command) {
    return switch (command) {
      case Erase _, EraseAgain _ -> accept();
      case Register _ -> refuse(new MemberErased());
      case Correct _, Transfer _, Leave _, ShowPersonalData _ -> refuse(new NotRegistered());
    };
  }

  static Member evolve(Member state, MemberEvent event) {
    return switch (state) {
      case Unregistered _ when event instanceof Registered(var id, var union, var person) ->
          new Active(id, union, person);
      case Active member -> evolve(member, event);
      case Left _ when event instanceof PersonalDataShown -> state;
      case Left(var id, var union, _, _) when event instanceof DataErased -> new Erased(id, union);
      case Unregistered _, Left _, Erased _ -> throw impossible(state, event);
    };
  }

  private static Member evolve(Active member, MemberEvent event) {
    return switch (event) {
      case Registered _, DataErased _ -> throw impossible(member, event);
      case Corrected(var correction) ->
          new Active(member.memberId(), member.unionId(), member.person().correctedBy(correction));
      case Transferred(_, var union) -> new Active(member.memberId(), union, member.person());
      case Departed(var union, var reason) ->
          new Left(member.memberId(), union, member.person(), reason);
      case PersonalDataShown _ -> member;
    };
  }

  private static IllegalStateException impossible(Member state, MemberEvent event) {
    return new IllegalStateException(
        event.getClass().getSimpleName() + " cannot follow " + state.getClass().getSimpleName());
  }
}
