package org.unionbridge.plan.quota;

/** Why a quota stays as it is. */
sealed interface QuotaRefusal {

  /** Another one has this id. */
  record SetOtherwise() implements QuotaRefusal {}

  /** It was never set, or is no more. */
  record NotSet() implements QuotaRefusal {}

  /** Only the union that set it changes it. */
  record NotYours(String unionId) implements QuotaRefusal {}
}
