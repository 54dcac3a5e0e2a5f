package org.unionbridge.notification.standing;

import java.time.MonthDay;
import java.util.Optional;

/**
 * What duties need to know of a member: no name, no year of birth.
 *
 * @param unionId empty once the member is erased
 * @param lunarBirthday {@code 08-15}, where the birthday is kept by the lunar calendar
 */
public record Member(
    String unionId, boolean active, Optional<MonthDay> birthday, Optional<String> lunarBirthday) {

  static final Member ERASED = new Member("", false, Optional.empty(), Optional.empty());
}
