package org.unionbridge.plan.extension;

/** What can be asked of an extension, each by somebody at a union. */
sealed interface ExtensionCommand {

  /** The union that asks. */
  Author author();

  /**
   * The union that asks.
   *
   * @param federation whether it is a federation, of whatever level
   */
  record Author(String unionId, boolean federation) {}

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
