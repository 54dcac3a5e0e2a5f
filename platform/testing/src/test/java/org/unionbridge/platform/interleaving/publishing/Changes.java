package org.unionbridge.platform.interleaving.publishing;

import java.util.StringJoiner;

/**
 * Which change each sequence number stands for, as one small number: two bits a sequence, 0 where
 * there is nothing.
 */
final class Changes {

  /** Sequences in a model; what does not show with three would need a fault across four. */
  static final int MOST = 3;

  static final int BITS = 2 * MOST;

  private Changes() {}

  static int at(int changes, int sequence) {
    return changes >> 2 * (sequence - 1) & 3;
  }

  static int with(int changes, int sequence, int change) {
    return changes & ~(3 << 2 * (sequence - 1)) | change << 2 * (sequence - 1);
  }

  /** The lowest sequence that is there; 0 when there is none. */
  static int first(int changes) {
    for (int sequence = 1; sequence <= MOST; sequence++) {
      if (at(changes, sequence) != 0) {
        return sequence;
      }
    }
    return 0;
  }

  static int last(int changes) {
    for (int sequence = MOST; sequence > 0; sequence--) {
      if (at(changes, sequence) != 0) {
        return sequence;
      }
    }
    return 0;
  }

  /** Without the sequences up to this one. */
  static int after(int changes, int sequence) {
    return changes >> 2 * sequence << 2 * sequence;
  }

  static boolean has(int changes, int change) {
    return timesOf(changes, change) > 0;
  }

  static int timesOf(int changes, int change) {
    int times = 0;
    for (int sequence = 1; sequence <= MOST; sequence++) {
      times += at(changes, sequence) == change ? 1 : 0;
    }
    return times;
  }

  /** For reading, such as {@code e1(c3) e2(c1)}. */
  static String told(int changes) {
    var told = new StringJoiner(" ").setEmptyValue("nothing");
    for (int sequence = 1; sequence <= MOST; sequence++) {
      if (at(changes, sequence) != 0) {
        told.add("e" + sequence + "(c" + at(changes, sequence) + ")");
      }
    }
    return told.toString();
  }
}
