package org.unionbridge.standalone.demo.federation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.Turn;

/** Who comes in: the federation's officer by the first account, all others by the officer. */
final class AccountPart {

  private static final Set<String> IN_ALREADY = Set.of("account-open-already");

  private final UnionRows unions;
  private final PeopleRows people;

  AccountPart(UnionRows unions, PeopleRows people) {
    this.unions = unions;
    this.people = people;
  }

  Stream<Deed> deeds() {
    return people.people().stream().filter(PeopleRows.Row::account).map(this::account);
  }

  private Deed account(PeopleRows.Row row) {
    boolean first = row.code().equals(UnionPart.OFFICER);
    var inviter = first ? UnionPart.FOUNDER : UnionPart.OFFICER;
    var key = "account:" + row.code();
    return new Deed(
        unions.founded(),
        first ? Turn.FIRST_ACCOUNTS : Turn.ACCOUNTS,
        key,
        scene -> {
          // told once, and not noted any more: the account is open, and the first one may be gone
          if (!scene.isNew() && scene.by(row.code()).comesIn()) {
            return "open";
          }
          var invited =
              scene
                  .by(inviter)
                  .post(
                      "/api/gateway/accounts",
                      Map.of("memberId", scene.id(row.memberKey())),
                      key,
                      IN_ALREADY);
          if (invited.isYes()) {
            UnionPart.Accounts.open(scene, invited.text("link"), row.code());
          }
          return "open";
        });
  }
}
