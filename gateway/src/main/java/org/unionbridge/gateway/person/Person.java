package org.unionbridge.gateway.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.secondfactor.SecondFactors.Bearer;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.web.Problem;

/**
 * Somebody who may be signed in, with all that they may act in at this moment.
 *
 * @param version of the account: sessions are of one, and end with it
 * @param opening what opened the account: its second factor is of the same
 * @param home where the account belongs
 * @param posts never empty; the first is the usual one
 */
public record Person(
    String accountId,
    long version,
    String opening,
    Optional<String> memberId,
    Place home,
    List<Holding> posts) {

  public Person {
    posts = List.copyOf(posts);
  }

  /** What they hold by these names; without names the usual. */
  public Optional<Holding> holding(Optional<String> post, Optional<String> unionId) {
    return posts.stream()
        .filter(held -> post.isEmpty() || post.get().equals(held.post()))
        .filter(held -> unionId.isEmpty() || unionId.get().equals(held.place().unionId()))
        .findFirst();
  }

  /** The same; what they do not hold is a problem. */
  public Holding required(Optional<String> post, Optional<String> unionId) {
    return holding(post, unionId)
        .orElseThrow(() -> Problem.of(HttpStatus.FORBIDDEN, "post-not-held").asException());
  }

  /** What the audit is told that they did, in this post. */
  public AuditNote note(
      String type, Optional<Holding> acting, Optional<String> reason, Instant at, String trace) {
    var place = acting.map(Holding::place).orElse(home);
    return new AuditNote(
        type,
        accountId,
        memberId,
        acting.map(Holding::post).orElse(""),
        place.unionId(),
        place.unionPath(),
        Optional.empty(),
        reason,
        at,
        trace);
  }

  /** The person, as their second factor knows them. */
  public Bearer bearer() {
    return new Bearer(accountId, home, memberId, opening);
  }

  /** The person in one of their posts. */
  public Actor actingIn(Holding held) {
    var path = held.place().unionPath();
    var scope =
        memberId
            .filter(_ -> held.post().equals(Holding.MEMBER))
            .<Scope>map(member -> new Scope.Own(path, member))
            .orElseGet(() -> Scope.within(path));
    return new Actor(accountId, memberId, held.post(), held.place(), scope);
  }
}
