package org.unionbridge.notification.reach;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The accounts that the gateway told of. */
public final class Accounts implements Effect {

  private static final Scope ALL = Scope.everything();

  /** Read by the system alone, so that they lie in nobody's scope. */
  private static final Place NOWHERE = new Place("none", "/");

  private final ViewStore<Account> store;

  Accounts(ViewStore<Account> store) {
    this.store = store;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    return switch (event.type()) {
      case "gateway.account.opened", "gateway.account.enabled" -> keep(event, true);
      case "gateway.account.invited",
          "gateway.account.reset",
          "gateway.account.disabled",
          "gateway.account.closed" ->
          keep(event, false);
      default -> Mono.empty();
    };
  }

  private Mono<Void> keep(InboundEvent event, boolean open) {
    var body = event.facts();
    var account = new Account(body.optionalText("memberId"), open);
    return store.put(Entry.of(body.text("accountId"), NOWHERE, event.sequence(), account)).then();
  }

  /** Those of these members who can sign in. */
  public Mono<Set<String>> among(Collection<String> memberIds) {
    return Flux.fromIterable(memberIds)
        .buffer(PageRequest.MOST / 2)
        .concatMap(some -> {
          var wanted = Criteria.oneOf(Account.MEMBER, some).and(Criteria.where(Account.OPEN, true));
          return store.page(ALL, wanted, PageRequest.first("_id", PageRequest.MOST));
        })
        .concatMapIterable(page -> page.items())
        .map(Stored::state)
        .flatMapIterable(account -> account.memberId().stream().toList())
        .collect(Collectors.toSet());
  }
}
