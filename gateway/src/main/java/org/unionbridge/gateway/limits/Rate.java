package org.unionbridge.gateway.limits;

/**
 * How many requests somebody may send.
 *
 * @param atOnce after a rest
 * @param aMinute without a rest
 */
record Rate(long atOnce, long aMinute) {

  Rate {
    if (atOnce < 1 || aMinute < 1) {
      throw new IllegalArgumentException("a limit lets at least one request in");
    }
  }

  /** The part of one gateway where several share the work. */
  Rate sharedBy(int gateways) {
    return new Rate(Math.max(1, atOnce / gateways), Math.max(1, aMinute / gateways));
  }
}
