package org.unionbridge.standalone.demo.federation;

import org.unionbridge.standalone.demo.stage.Scene;

/** Those who join while somebody looks: invented after everybody of the story. */
public final class Newcomers {

  private static final int AFTER = 10_000;

  private final Names names = new Names();

  /** One more joins a union; nobody else has this number. */
  public void join(Scene scene, String union, int number, String key) {
    var unused =
        MemberPart.register(scene, UnionPart.OFFICER, union, names.invented(AFTER + number), key);
  }
}
