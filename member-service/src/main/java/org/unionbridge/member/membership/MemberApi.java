package org.unionbridge.member.membership;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.membership.MemberCommand.Correct;
import org.unionbridge.member.membership.MemberCommand.Leave;
import org.unionbridge.member.membership.MemberCommand.Register;
import org.unionbridge.member.membership.MemberCommand.Transfer;
import org.unionbridge.member.person.PersonVault;
import org.unionbridge.member.person.PersonalData;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Answers.Created;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Joining, correcting, moving and leaving over HTTP. */
@RestController
@RequestMapping("/api/member/members")
final class MemberApi {

  private final AggregateStore<Member, MemberEvent> store;
  private final Members members;
  private final Unions unions;
  private final PersonVault vault;

  MemberApi(
      AggregateStore<Member, MemberEvent> store,
      Members members,
      Unions unions,
      PersonVault vault) {
    this.store = store;
    this.members = members;
    this.unions = unions;
    this.vault = vault;
  }

  private record RegisterRequest(String unionId, PersonalData data) {
    static RegisterRequest read(Fields fields) {
      return new RegisterRequest(fields.id("unionId"), PersonalData.ofNew(fields));
    }
  }

  private record CorrectionRequest(PersonalData data) {
    static CorrectionRequest read(Fields fields) {
      return new CorrectionRequest(PersonalData.ofCorrection(fields));
    }
  }

  private record TransferRequest(String unionId) {
    static TransferRequest read(Fields fields) {
      return new TransferRequest(fields.id("unionId"));
    }
  }

  private record DepartureRequest(String reason) {
    static DepartureRequest read(Fields fields) {
      return new DepartureRequest(fields.oneOf("reason", Departure.codes()));
    }
  }

  @PostMapping
  @Action("member.member.register")
  Mono<ResponseEntity<Created>> register(@Form RegisterRequest request, Call call) {
    var id = call.newId();
    return Mono.zip(union(call, request.unionId()), known(call, request.data(), id))
        .flatMap(about -> {
          var union = about.getT1();
          var person = vault.sealNew(id, request.data());
          var command = new Register(id, request.unionId(), union.active(), person, about.getT2());
          return store.<MemberRefusal>change(
              call.scope(),
              union.place(),
              id,
              call.context(),
              member -> MemberRules.decide(member, command));
        })
        .map(outcome -> Answers.created(outcome, "/api/member/members", MemberApi::explain));
  }

  private Mono<Unions.Standing> union(Call call, String unionId) {
    return unions
        .standing(call.scope(), unionId)
        .switchIfEmpty(Mono.error(() -> Problem.unknown("unionId").asException()));
  }

  private Mono<Boolean> known(Call call, PersonalData data, String memberId) {
    return Mono.justOrEmpty(data.idNumberText())
        .flatMap(number -> members.othersHave(call.scope(), vault.hashOfIdNumber(number), memberId))
        .defaultIfEmpty(false);
  }

  @PostMapping("/{id}/corrections")
  @Action("member.member.correct")
  Mono<ResponseEntity<Void>> correct(
      @PathVariable String id, @Form CorrectionRequest request, Call call) {
    var data = request.data();
    return Mono.zip(store.find(call.scope(), id), known(call, data, id))
        .flatMap(about -> {
          var member = Members.known(about.getT1());
          requireAgreement(member, data);
          var correction = vault.seal(id, member.person().key(), data);
          return change(id, call, new Correct(correction, about.getT2()));
        });
  }

  /** A date of birth sent alone must agree with the ID number that is known. */
  private void requireAgreement(Member.Known member, PersonalData sent) {
    if (sent.tellsBirthDateAlone()
        && sent.contradicts(vault.open(member.memberId(), member.person()))) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "birth-date-disagrees").asException();
    }
  }

  @PostMapping("/{id}/transfer")
  @Action("member.member.transfer")
  Mono<ResponseEntity<Void>> transfer(
      @PathVariable String id, @Form TransferRequest request, Call call) {
    return union(call, request.unionId())
        .zipWith(store.find(call.scope(), id))
        .flatMap(about -> {
          var command = new Transfer(request.unionId(), about.getT1().active());
          return store.<MemberRefusal>change(
              call.scope(),
              about.getT1().place(),
              id,
              call.context(),
              member -> MemberRules.decide(member, command));
        })
        .map(outcome -> Answers.changed(outcome, MemberApi::explain));
  }

  @PostMapping("/{id}/departure")
  @Action("member.member.depart")
  Mono<ResponseEntity<Void>> depart(
      @PathVariable String id, @Form DepartureRequest request, Call call) {
    return change(id, call, new Leave(Departure.of(request.reason()).orElseThrow()));
  }

  private Mono<ResponseEntity<Void>> change(String id, Call call, MemberCommand command) {
    return store
        .<MemberRefusal>change(
            call.scope(), id, call.context(), member -> MemberRules.decide(member, command))
        .map(outcome -> Answers.changed(outcome, MemberApi::explain));
  }

  static Problem explain(MemberRefusal refusal) {
    return switch (refusal) {
      case MemberRefusal.NotRegistered _ -> Problem.of(HttpStatus.NOT_FOUND, "not-found");
      case MemberRefusal.AlreadyRegistered _ ->
          Problem.of(HttpStatus.CONFLICT, "already-registered");
      case MemberRefusal.MemberLeft _ -> Problem.of(HttpStatus.CONFLICT, "member-left");
      case MemberRefusal.NotLeft _ -> Problem.of(HttpStatus.CONFLICT, "member-not-left");
      case MemberRefusal.MemberErased _ -> Problem.of(HttpStatus.CONFLICT, "member-erased");
      case MemberRefusal.UnionClosed _ -> Problem.of(HttpStatus.CONFLICT, "union-closed");
      case MemberRefusal.IdNumberKnown _ -> Problem.of(HttpStatus.CONFLICT, "id-number-known");
    };
  }
}
