package org.unionbridge.member.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.person.PersonVault;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import reactor.core.publisher.Mono;

/** What is one's own, in whatever post one acts: the membership, the union, and the posts. */
@RestController
@RequestMapping("/api/member/me")
final class OwnApi {

  private final AggregateStore<Member, MemberEvent> store;
  private final Unions unions;
  private final PersonVault vault;

  OwnApi(AggregateStore<Member, MemberEvent> store, Unions unions, PersonVault vault) {
    this.store = store;
    this.unions = unions;
    this.vault = vault;
  }

  record UnionName(String id, String name) {}

  record OwnPost(String post, String unionId, String union, LocalDate since) {
    static OwnPost of(Unions.Held held) {
      return new OwnPost(held.post(), held.union().id(), held.union().name(), held.since());
    }
  }

  /** All of it is missing for the first account, which is nobody's. */
  record OwnView(
      Optional<String> memberId,
      Optional<MemberView> member,
      Optional<UnionName> union,
      List<OwnPost> posts) {}

  @GetMapping
  @Action("member.own.see")
  Mono<OwnView> see(Call call) {
    return Mono.justOrEmpty(call.actor().memberId())
        .flatMap(this::own)
        .defaultIfEmpty(
            new OwnView(Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
  }

  private Mono<OwnView> own(String memberId) {
    return Mono.zip(
            member(memberId).map(Optional::of).defaultIfEmpty(Optional.empty()),
            unions.heldBy(memberId).map(OwnPost::of).collectList())
        .flatMap(found ->
            union(found.getT1())
                .map(union ->
                    new OwnView(Optional.of(memberId), found.getT1(), union, found.getT2())));
  }

  /** Of one's own there is no outside: a post may lie below the union that one belongs to. */
  private Mono<MemberView> member(String memberId) {
    return store
        .find(new Scope.Own("/", memberId), memberId)
        .map(stored -> MemberView.of(stored, vault))
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty());
  }

  private Mono<Optional<UnionName>> union(Optional<MemberView> member) {
    return Mono.justOrEmpty(member.map(MemberView::unionId))
        .flatMap(id ->
            unions
                .names(Scope.everything(), List.of(id))
                .flatMap(names -> Mono.justOrEmpty(names.get(id)))
                .map(name -> new UnionName(id, name)))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }
}
