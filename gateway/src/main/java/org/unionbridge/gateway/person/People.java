package org.unionbridge.gateway.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.account.OpenAccount;
import org.unionbridge.gateway.founding.FirstAccount;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.gateway.standing.MemberStanding;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

/** Who somebody is and what they may act in, looked up anew every few seconds. */
public final class People {

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

  /**
   * The person behind an account, as it is at this version or a later one; nobody once it is not
   * open, or the member has left.
   */
  public Mono<Person> of(String accountId, long version) {
    var person = known.getIfPresent(accountId);
    return person != null && person.version() >= version
        ? Mono.just(person)
        : accounts.opened(accountId).flatMap(this::now);
  }

  /** The same, as it is at this very moment. */
  public Mono<Person> now(OpenAccount account) {
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
        .map(_ -> person(account, account.place(), posts));
  }

  private Mono<Person> member(OpenAccount account, String memberId) {
    return standings
        .member(Scope.everything(), memberId)
        .filter(MemberStanding::active)
        .zipWith(
            standings.posts(memberId),
            (member, posts) -> person(account, member.place(), all(member, posts)))
        .doOnNext(person -> known.put(account.id(), person));
  }

  private static Person person(OpenAccount account, Place home, List<Holding> posts) {
    return new Person(
        account.id(), account.version(), account.opening(), account.memberId(), home, posts);
  }

  /** Everybody may act as a member of their own union, if only after their posts. */
  private static List<Holding> all(MemberStanding member, List<Holding> posts) {
    var all = new ArrayList<Holding>();
    posts.stream().filter(held -> !held.post().equals(Holding.MEMBER)).forEach(all::add);
    all.add(new Holding(Holding.MEMBER, member.place()));
    return all;
  }
}
