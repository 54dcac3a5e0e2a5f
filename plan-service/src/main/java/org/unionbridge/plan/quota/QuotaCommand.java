package org.unionbridge.plan.quota;

import org.unionbridge.plan.quota.Quota.Terms;

/** What can be asked of a quota, by a union. */
sealed interface QuotaCommand {

  record SetOut(Terms terms) implements QuotaCommand {}

  /** Another value, for the same unions. */
  record Amend(String by, long value) implements QuotaCommand {}

  record Withdraw(String by) implements QuotaCommand {}
}
