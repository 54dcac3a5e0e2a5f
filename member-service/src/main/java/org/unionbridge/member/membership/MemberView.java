package org.unionbridge.member.membership;

import java.util.Optional;
import org.unionbridge.member.person.PersonVault;
import org.unionbridge.platform.privacy.Masking;
import org.unionbridge.platform.store.Stored;

/** A member as lists show them: the name, and of the rest only as much as tells two apart. */
record MemberView(
    String id,
    long version,
    String unionId,
    boolean active,
    String name,
    Optional<String> sex,
    Optional<String> birthday,
    Optional<String> lunarBirthday,
    Optional<String> phone,
    Optional<String> idNumber,
    Optional<String> departure) {

  static MemberView of(Stored<Member> stored, PersonVault vault) {
    var member = Members.known(stored);
    var data = vault.open(member.memberId(), member.person());
    return new MemberView(
        stored.id(),
        stored.version(),
        member.unionId(),
        member instanceof Member.Active,
        member.person().name().text(),
        data.sexCode(),
        member.person().birthday(),
        member.person().lunarBirthday(),
        data.phone().map(Masking::phone),
        data.idNumberText().map(Masking::idNumber),
        departureOf(member));
  }

  private static Optional<String> departureOf(Member.Known member) {
    return member instanceof Member.Left left
        ? Optional.of(left.reason().toString())
        : Optional.empty();
  }
}
