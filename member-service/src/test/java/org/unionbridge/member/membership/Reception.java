package org.unionbridge.member.membership;

import java.util.Map;
import org.unionbridge.member.union.Tree;
import org.unionbridge.platform.access.Actor;

/**
 * The desk as other features' tests see it: members who come and go, and how they are looked up.
 */
public final class Reception {

  private final Desk desk = new Desk();
  private final Members members = new Members(desk.store);

  public Members members() {
    return members;
  }

  public Tree tree() {
    return desk.tree();
  }

  /** Somebody joins a union of the desk's tree; tells their id. */
  public String joins(String name, String unionId) {
    return desk.registered(Map.of("unionId", unionId, "name", name));
  }

  /** Somebody leaves for good. */
  public void leaves(String memberId) {
    change(memberId, "/departure", Map.of("reason", "retired"));
  }

  /** Somebody goes to another union. */
  public void moves(String memberId, String unionId) {
    change(memberId, "/transfer", Map.of("unionId", unionId));
  }

  private void change(String memberId, String what, Map<String, String> body) {
    Actor officer = Desk.OFFICER;
    desk.post(officer, "/" + memberId + what, body).expectStatus().isNoContent();
  }
}
