package org.unionbridge.notification.standing;

import java.time.MonthDay;
import java.util.Optional;

/**
 * What duties need to know of a member: no name, no year of birth.
 *
 * @param unionId empty once the member is erased
 */
public record Member(String unionId, boolean active, Optional<MonthDay> birthday) {

  static final Member ERASED = new Member("", false, Optional.empty());
}
