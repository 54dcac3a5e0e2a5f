package org.unionbridge.welfare.standing;

import java.time.Duration;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** Unions and members for tests, told as member-service's directory tells them. */
public final class Roster {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final FieldVault vault = new FieldVault(MasterKey.generate(), 10);
  private final InMemoryViewStore<UnionView> unions = InMemoryViewStore.of(UnionView.class);
  private final InMemoryViewStore<MemberView> members = InMemoryViewStore.of(MemberView.class);
  private final DirectoryListener listener =
      new DirectoryListener(unions, members, _ -> Mono.empty());

  /** An active union at the end of this path. */
  public Roster union(String path) {
    var place = Actors.placeOf(path);
    var body =
        golden("member.union").put("unionId", place.unionId()).put("path", place.unionPath());
    tell("union:" + place.unionId(), "member.union", body);
    return this;
  }

  /** An active member of the union at the end of this path. */
  public Roster member(String memberId, String path) {
    return member(memberId, Actors.placeOf(path), true);
  }

  /** Somebody who has left the union at the end of this path. */
  public Roster formerMember(String memberId, String path) {
    return member(memberId, Actors.placeOf(path), false);
  }

  private Roster member(String memberId, Place place, boolean active) {
    var body =
        golden("member.member")
            .put("memberId", memberId)
            .put("unionId", place.unionId())
            .put("active", active)
            .put("key", vault.newDataKey().text());
    tell("member:" + memberId, "member.member", body);
    return this;
  }

  private static ObjectNode golden(String type) {
    return Golden.read(Golden.contract("member-service", type, 1));
  }

  private void tell(String key, String type, ObjectNode body) {
    listener.apply(Inbound.event(key, type, 1, body)).block(LIMIT);
  }

  /** Takes the member out of the directory, and with them their key. */
  public Roster erase(String memberId) {
    var erased = Inbound.tombstone("member:" + memberId, "member.member", 2);
    listener.apply(erased).block(LIMIT);
    return this;
  }

  /** Seals and opens what the keys of these members seal and open. */
  public FieldVault vault() {
    return vault;
  }

  public WrappedKey keyOf(String memberId) {
    return standings().key(memberId).blockOptional(LIMIT).orElseThrow();
  }

  /** What the service knows by now. */
  public Standings standings() {
    return new Standings(unions, members);
  }
}
