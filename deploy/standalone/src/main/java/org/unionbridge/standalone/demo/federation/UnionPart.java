package org.unionbridge.standalone.demo.federation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.Scene;
import org.unionbridge.standalone.demo.stage.Turn;

/** The tree of unions: founded by the first account and by the federation, one of them closed. */
final class UnionPart {

  static final String FOUNDER = "founder";
  static final String OFFICER = "officer";
  private static final String UNIONS = "/api/member/unions";

  private final UnionRows rows;
  private final Days days;

  UnionPart(UnionRows rows, Days days) {
    this.rows = rows;
    this.days = days;
  }

  Stream<Deed> deeds() {
    return rows.unions().stream().flatMap(row -> Stream.concat(Stream.of(founding(row)), end(row)));
  }

  private Deed founding(UnionRows.Row row) {
    return new Deed(
        rows.founded(row, days),
        row.turn(),
        row.idKey(),
        scene -> {
          var union = new HashMap<String, Object>();
          union.put("name", row.name());
          union.put("level", row.level());
          union.put("kind", row.kind());
          row.parent().ifPresent(parent -> union.put("parentId", scene.id("union:" + parent)));
          return row.parent().isPresent()
              ? scene.by(OFFICER).post(UNIONS, union, row.idKey()).text("id")
              : root(scene, union, row.idKey());
        });
  }

  /** The first account is let in by the link that the gateway would print. */
  private static String root(Scene scene, Map<String, Object> union, String key) {
    scene.stage().firstLink().ifPresent(link -> Accounts.open(scene, link, FOUNDER));
    return scene.by(FOUNDER).post(UNIONS, union, key).text("id");
  }

  private Stream<Deed> end(UnionRows.Row row) {
    return row.closed().stream()
        .map(day ->
            new Deed(
                day,
                Turn.ENDINGS,
                "closure:" + row.key(),
                scene -> {
                  scene
                      .by(OFFICER)
                      .post(
                          UNIONS + "/" + scene.id(row.idKey()) + "/closure",
                          Map.of(),
                          "closure:" + row.key());
                  return "closed";
                }));
  }

  /** How somebody opens their account. */
  static final class Accounts {

    private Accounts() {}

    static void open(Scene scene, String link, String login) {
      var secret = link.substring(link.indexOf("secret=") + "secret=".length());
      scene
          .anybody()
          .post(
              "/api/gateway/account-openings",
              Map.of("secret", secret, "login", login, "password", scene.password(login)),
              "opening:" + login);
    }
  }
}
