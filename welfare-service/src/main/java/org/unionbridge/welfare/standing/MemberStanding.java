package org.unionbridge.welfare.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.privacy.WrappedKey;

/**
 * Where a member belongs at the moment, and whether they still do.
 *
 * @param key seals what is told of the member
 */
public record MemberStanding(
    String memberId, Place place, ZoneId zone, boolean active, WrappedKey key) {

  /** The day it is now where the member's union is. */
  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }
}
