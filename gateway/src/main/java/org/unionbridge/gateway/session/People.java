package org.unionbridge.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.account.OpenAccount;
import org.unionbridge.gateway.founding.FirstAccount;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.gateway.standing.MemberStanding;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

/** Who somebody is and what they may act in, looked up anew every few seconds. */
final class People {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Accounts accounts;
  private final Standings standings;
  private final FirstAccount first;
  private final Cache<String, Person> known =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(FRESH).build();

  People(Accounts accounts, Standings standings, FirstAccount first) {
    this.accounts = accounts;
    this.standings = standings;
    this.first = first;
  }

  /** The person behind an account; nobody once it is closed, or the member has left. */
  Mono<Person> of(String accountId) {
    var person = known.getIfPresent(accountId);
    return person != null ? Mono.just(person) : accounts.opened(accountId).flatMap(this::now);
  }

  /** The same, as it is at this very moment. */
  Mono<Person> now(OpenAccount account) {
    return account
        .memberId()
        .map(member -> member(account, member))
        .orElseGet(() -> founder(account));
  }

  private Mono<Person> founder(OpenAccount account) {
    var posts = List.of(new Holding(FirstAccount.POST, account.place()));
    return first
        .isNeeded()
        .filter(needed -> needed)
        .map(_ -> new Person(account.id(), Optional.empty(), account.place(), posts));
  }

  private Mono<Person> member(OpenAccount account, String memberId) {
    return standings
        .member(Scope.everything(), memberId)
        .filter(MemberStanding::active)
        .zipWith(
            standings.posts(memberId),
            (member, posts) ->
                new Person(account.id(), Optional.of(memberId), member.place(), all(member, posts)))
        .doOnNext(person -> known.put(account.id(), person));
  }

  /** Everybody may act as a member of their own union, if only after their posts. */
  private static List<Holding> all(MemberStanding member, List<Holding> posts) {
    var all = new ArrayList<Holding>();
    posts.stream().filter(held -> !held.post().equals(Holding.MEMBER)).forEach(all::add);
    all.add(new Holding(Holding.MEMBER, member.place()));
    return all;
  }
}
