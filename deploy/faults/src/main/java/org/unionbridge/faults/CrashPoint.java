package org.unionbridge.faults;

/** Where on the road of the data a process can be made to die. */
public enum CrashPoint {
  /** The store took a write with its events; nothing has been done with them yet. */
  AFTER_WRITE,
  /** The broker took an event; the relay does not know yet. */
  AFTER_SEND,
  /** The relay knows; the removal is about to be sent to the store. */
  AFTER_ACK,
  /** The store removed what was sent; the relay does not know yet. */
  AFTER_REMOVAL,
  /** An effect is done; the guard has not moved and no offset is committed. */
  AFTER_EFFECT,
  /** The guard has moved; no offset is committed. */
  AFTER_GUARD,
  /** An event is parked; no offset is committed. */
  AFTER_PARKING
}
