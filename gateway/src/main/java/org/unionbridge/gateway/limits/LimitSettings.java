package org.unionbridge.gateway.limits;

/**
 * The limits, as they are set.
 *
 * @param account of one account
 * @param address of one address
 * @param entry of one address, at the routes by which people come in
 * @param gateways that share the work: each counts by itself, and allows its part
 * @param mostKnown of whom anything is remembered; beyond it, whoever came seldom is forgotten
 */
record LimitSettings(Rate account, Rate address, Rate entry, int gateways, long mostKnown) {

  LimitSettings {
    if (gateways < 1 || mostKnown < 1) {
      throw new IllegalArgumentException("at least one gateway counts, and at least one asker");
    }
  }
}
