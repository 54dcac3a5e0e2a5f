package org.unionbridge.member.membership;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.membership.Member.Known;
import org.unionbridge.member.membership.MemberCommand.Erase;
import org.unionbridge.platform.privacy.ErasedRegister;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Erases members who left, over HTTP; asked again it answers the same. */
@RestController
@RequestMapping("/api/member/members")
final class ErasureApi {

  private final AggregateStore<Member, MemberEvent> store;
  private final FieldVault vault;
  private final ErasedRegister register;

  ErasureApi(AggregateStore<Member, MemberEvent> store, FieldVault vault, ErasedRegister register) {
    this.store = store;
    this.vault = vault;
    this.register = register;
  }

  private record ErasureRequest(String basis) {
    static ErasureRequest read(Fields fields) {
      return new ErasureRequest(fields.oneOf("basis", Basis.codes()));
    }
  }

  /** Answered when it is registered: from then on no copy of the store brings them back. */
  @PostMapping("/{id}/erasure")
  @Action("member.member.erase")
  Mono<ResponseEntity<Void>> erase(
      @PathVariable String id, @Form ErasureRequest request, Call call) {
    var command = new Erase(Basis.of(request.basis()).orElseThrow());
    return store
        .find(call.scope(), id)
        .doOnNext(this::forget)
        .flatMap(_ ->
            store.<MemberRefusal>change(
                call.scope(), id, call.context(), member -> MemberRules.decide(member, command)))
        .map(outcome -> Answers.changed(outcome, MemberApi::explain))
        .delayUntil(_ -> registered(id));
  }

  /** The key in this process's memory; in others it is forgotten within minutes. */
  private void forget(Stored<Member> stored) {
    if (stored.state() instanceof Known member) {
      vault.forget(member.person().key());
    }
  }

  private Mono<Void> registered(String id) {
    return Mono.<Void>fromRunnable(() -> register.add(id)).subscribeOn(Schedulers.boundedElastic());
  }
}
