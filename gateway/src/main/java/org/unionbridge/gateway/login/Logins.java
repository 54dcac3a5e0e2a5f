package org.unionbridge.gateway.login;

import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/**
 * One document a login name, under an id made from the name: of two that claim it at once the store
 * lets one in. A name is never given to another account afterwards.
 */
public final class Logins {

  private static final long ONLY = 1;

  private final ViewStore<LoginView> views;

  Logins(ViewStore<LoginView> views) {
    this.views = views;
  }

  /** Claims the name; says whether it is this account's now, be it since before. */
  public Mono<Boolean> claim(Login login, String accountId, Place place) {
    return views
        .put(Entry.of(id(login), place, ONLY, new LoginView(accountId)))
        .flatMap(first -> first ? Mono.just(true) : accountOf(login).map(accountId::equals));
  }

  /** The account that claimed the name. */
  public Mono<String> accountOf(Login login) {
    return views.find(Scope.everything(), id(login)).map(found -> found.state().accountId());
  }

  /** Forgets the name, as if nobody had ever claimed it: with it whose it was. */
  public Mono<Void> forget(Login login) {
    return views.remove(Scope.everything(), id(login));
  }

  private static String id(Login login) {
    return Ids.derived("login", login.text());
  }
}
