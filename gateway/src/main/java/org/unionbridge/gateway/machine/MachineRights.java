package org.unionbridge.gateway.machine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionbridge.platform.access.RightsTable;

/**
 * What machines may be given: never a post that guards the system or begins it, nor that of a
 * member, and of the careful actions only those that are named in a setting.
 */
public final class MachineRights {

  /** The posts that a machine may act in. */
  public static final List<String> POSTS =
      List.of(
          "federation-officer",
          "chair",
          "organisation-officer",
          "welfare-officer",
          "plan-officer",
          "finance-officer",
          "group-leader",
          "audit-committee");

  private final RightsTable table;
  private final Set<String> careful;

  /**
   * By the table of what services let these posts do.
   *
   * @param careful the careful actions that machines may be given
   * @throws IllegalArgumentException when one of them is no such action
   */
  MachineRights(RightsTable table, Set<String> careful) {
    this.table = table;
    this.careful = Set.copyOf(careful);
    this.careful.stream()
        .filter(action -> !table.isCareful(action))
        .forEach(action -> {
          throw new IllegalArgumentException(action + " is no careful action of machines");
        });
  }

  /** Those of the actions that no machine in this post may do. */
  List<String> beyond(String post, List<String> actions) {
    return actions.stream().filter(action -> !allows(post, action)).distinct().sorted().toList();
  }

  /** What is left of what was given, by what machines may do now. */
  Set<String> left(String post, List<String> actions) {
    return actions.stream().filter(action -> allows(post, action)).collect(Collectors.toSet());
  }

  private boolean allows(String post, String action) {
    return POSTS.contains(post)
        && table.allows(post, action)
        && (careful.contains(action) || !table.isCareful(action));
  }
}
