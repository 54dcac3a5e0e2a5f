package org.unionbridge.gateway.identity;

import java.time.Instant;
import java.util.List;
import org.unionbridge.gateway.oidc.Identity;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/**
 * Whose an identity is: one document each, under an id made from it, so that of two accounts that
 * claim it at once the store lets one in. What the provider calls somebody is kept as a hash alone.
 */
final class IdentityLinks {

  private final ViewStore<LinkView> views;
  private final KeyedHash hash;

  IdentityLinks(ViewStore<LinkView> views, KeyedHash hash) {
    this.views = views;
    this.hash = hash;
  }

  /**
   * As kept.
   *
   * @param opening what opened the account: a link from before a reset counts no more
   */
  record LinkView(String accountId, String opening, String provider, Instant since) {

    boolean isOf(Person person) {
      return accountId.equals(person.accountId()) && opening.equals(person.opening());
    }
  }

  /** The link of this identity, or nothing. */
  Mono<LinkView> of(Identity identity) {
    return views.find(Scope.everything(), id(identity)).map(Stored::state);
  }

  /** Links it to their account; says whether it is theirs now, be it since before. */
  Mono<Boolean> link(Identity identity, Person person, Instant now) {
    var id = id(identity);
    var view = new LinkView(person.accountId(), person.opening(), identity.provider(), now);
    return views
        .find(Scope.everything(), id)
        .flatMap(found -> again(found, view, person))
        .switchIfEmpty(Mono.defer(() -> views.put(Entry.of(id, person.home(), 1, view))))
        .flatMap(done -> done ? Mono.just(true) : isOf(identity, person));
  }

  /** Their own from before a reset is linked anew; of anybody else it is left alone. */
  private Mono<Boolean> again(Stored<LinkView> found, LinkView view, Person person) {
    var before = found.state();
    return before.accountId().equals(person.accountId()) && !before.isOf(person)
        ? views.put(Entry.of(found.id(), person.home(), found.version() + 1, view))
        : Mono.just(false);
  }

  private Mono<Boolean> isOf(Identity identity, Person person) {
    return of(identity).map(view -> view.isOf(person)).defaultIfEmpty(false);
  }

  /** All of an account that count. */
  Mono<List<Stored<LinkView>>> of(Person person) {
    return all(person.accountId())
        .map(found -> found.stream().filter(link -> link.state().isOf(person)).toList());
  }

  private Mono<List<Stored<LinkView>>> all(String accountId) {
    return views
        .page(
            Scope.everything(),
            Criteria.where("state.accountId", accountId),
            PageRequest.first("_id", PageRequest.MOST))
        .map(page -> page.items());
  }

  /** Takes one of theirs away, and answers it; nothing where they have none of this id. */
  Mono<LinkView> remove(Person person, String id) {
    return views
        .find(Scope.everything(), id)
        .map(Stored::state)
        .filter(view -> view.isOf(person))
        .delayUntil(_ -> views.remove(Scope.everything(), id));
  }

  /** Takes all of an account away; it must be closed before, or one could come back. */
  Mono<Void> removeAllOf(String accountId) {
    return all(accountId)
        .flatMapIterable(found -> found)
        .concatMap(found -> views.remove(Scope.everything(), found.id()))
        .then();
  }

  /** Another one for another issuer, whatever it calls somebody. */
  private String id(Identity identity) {
    var whole = String.join("\n", identity.issuer(), identity.claim(), identity.subject());
    return Ids.derived("identity", hash.hash("oidc.subject", whole));
  }
}
