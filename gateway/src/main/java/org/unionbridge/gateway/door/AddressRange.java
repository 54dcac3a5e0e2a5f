package org.unionbridge.gateway.door;

import java.net.InetAddress;

/**
 * A range of addresses, written such as {@code 10.1.0.0/16} or {@code fd00::/8}; an address alone
 * is a range of one.
 */
record AddressRange(InetAddress base, int bits) {

  AddressRange {
    if (bits < 0 || bits > 8 * base.getAddress().length) {
      throw new IllegalArgumentException(base + " has no range of " + bits + " bits");
    }
  }

  /**
   * Reads what is written; a name is none, since names would be looked up.
   *
   * @throws IllegalArgumentException when it is no range
   */
  static AddressRange parse(String written) {
    int slash = written.indexOf('/');
    if (slash < 0) {
      var only = InetAddress.ofLiteral(written);
      return new AddressRange(only, 8 * only.getAddress().length);
    }
    return new AddressRange(
        InetAddress.ofLiteral(written.substring(0, slash)),
        Integer.parseInt(written.substring(slash + 1)));
  }

  boolean covers(InetAddress address) {
    var ours = base.getAddress();
    var theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((ours[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
