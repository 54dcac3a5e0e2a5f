package org.unionbridge.plan.extension;

/** What can be asked of an extension, each by somebody at a union. */
sealed interface ExtensionCommand {

  /** The union that asks. */
  Author author();

  /**
   * The union that asks.
   *
   * @param level its level in the tree
   */
  record Author(String unionId, String level) {
    private static final String FEDERATION = "federation";

    boolean isFederation() {
      return level.equals(FEDERATION);
    }
  }

  /**
   * Adds a kind.
   *
   * @param already how many extensions the union has
   */
  record Add(Author author, OwnKind kind, long already) implements ExtensionCommand {}

  record Redefine(Author author, OwnKind kind) implements ExtensionCommand {}

  record Adapt(Author author, Adaptation adaptation) implements ExtensionCommand {}

  record Withdraw(Author author) implements ExtensionCommand {}
}
