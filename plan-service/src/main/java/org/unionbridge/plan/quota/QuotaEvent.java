package org.unionbridge.plan.quota;

import org.unionbridge.plan.quota.Quota.Terms;

/** What happens to a quota. */
sealed interface QuotaEvent {

  record QuotaSet(Terms terms) implements QuotaEvent {}

  record QuotaAmended(Terms terms) implements QuotaEvent {}

  record QuotaWithdrawn(Terms terms) implements QuotaEvent {}
}
