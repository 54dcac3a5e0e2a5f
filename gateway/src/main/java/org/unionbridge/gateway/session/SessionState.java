package org.unionbridge.gateway.session;

import java.time.Instant;
import java.util.List;
import org.unionbridge.gateway.standing.Holding;

/**
 * One sign-in, as it is kept: under its id, without any of its secrets.
 *
 * @param version of the account: whatever happens to the account ends the session
 * @param proven how the person showed who they are
 * @param device a browser and a system in coarse words, so that people know theirs again
 * @param turn how often the refresh secret was changed
 * @param turned when it was last changed: the session was used then, or within its short life after
 * @param until nothing brings it back after that
 */
public record SessionState(
    String accountId,
    long version,
    String post,
    String unionId,
    List<String> proven,
    String device,
    Instant since,
    long turn,
    Instant turned,
    Instant until) {

  public SessionState {
    proven = List.copyOf(proven);
  }

  SessionState in(Holding held) {
    return new SessionState(
        accountId,
        version,
        held.post(),
        held.place().unionId(),
        proven,
        device,
        since,
        turn,
        turned,
        until);
  }

  /** With the next refresh secret. */
  SessionState turnedAt(Instant now, Instant end) {
    return new SessionState(
        accountId, version, post, unionId, proven, device, since, turn + 1, now, end);
  }

  /** Over, by whatever clock. */
  SessionState ended() {
    return new SessionState(
        accountId, version, post, unionId, proven, device, since, turn, turned, Instant.EPOCH);
  }

  /** Goes on with a later version of its account, proven like this. */
  SessionState of(long later, List<String> how) {
    return new SessionState(
        accountId, later, post, unionId, how, device, since, turn, turned, until);
  }
}
