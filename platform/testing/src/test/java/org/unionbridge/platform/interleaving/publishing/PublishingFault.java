package org.unionbridge.platform.interleaving.publishing;

/** Ways to build the producing side wrongly, each of which the explorer must find out. */
enum PublishingFault {
  NONE,
  /** The relay starts when the write is sent off, not when it is acknowledged. */
  PUBLISH_BEFORE_THE_ACKNOWLEDGEMENT,
  /** What a read shows as waiting is published without an acknowledged write of one's own. */
  PUBLISH_WHAT_WAS_MERELY_READ,
  /** A writer publishes its own event and not what waited before it. */
  PUBLISH_ONLY_ONES_OWN,
  /** After a failed send the next is tried, and all up to the last acknowledged are removed. */
  DROP_THE_PREFIX_RULE,
  /** The whole document is written by somebody who does not know the array. */
  REPLACE_THE_DOCUMENT,
  /** The write has no filter on the version. */
  WRITE_UNCONDITIONALLY,
  /** The write is acknowledged by one server. */
  ACKNOWLEDGE_BY_ONE,
  /** Reads show what the majority has not confirmed. */
  READ_WHAT_MAY_VANISH,
  /** The command's key is not kept in the document. */
  FORGET_THE_COMMAND,
  /** The waiting time goes with any removal. */
  UNSET_OUTBOX_SINCE_UNCONDITIONALLY,
  /** The sweeper finds that nothing waits, and leaves the waiting time as it is. */
  NEVER_FORGET_AN_EMPTY_OUTBOX,
  /** The sweeper sends what it read, without a claim of its own. */
  SWEEPER_PUBLISHES_WHAT_IT_READ,
  /** The event is removed, then sent. */
  REMOVE_BEFORE_ACK,
  /** The relay takes an event for sent before the broker has acknowledged it. */
  REMEMBER_BEFORE_ACK
}
