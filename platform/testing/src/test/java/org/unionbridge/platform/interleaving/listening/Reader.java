package org.unionbridge.platform.interleaving.listening;

import java.util.Arrays;
import java.util.StringJoiner;
import org.unionbridge.platform.interleaving.Layout;

/** The cells of the consuming side: a topic, a listener's store, two instances of the listener. */
final class Reader {

  static final Layout LAYOUT = new Layout();

  /** Events of the one aggregate; what does not show with three would need a fault across four. */
  static final int MOST_EVENTS = 3;

  /** Records that a topic can have here. */
  static final int MOST_RECORDS = 6;

  /** How many it has, and the sequence of each. */
  static final int LENGTH = LAYOUT.cell(3);

  static final int RECORDS = LAYOUT.cell(2 * MOST_RECORDS);

  /** The committed offset, and which instance has the partition. */
  static final int OFFSET = LAYOUT.cell(3);

  static final int OWNER = LAYOUT.cell(1);

  /** The guard's position. */
  static final int GUARD = LAYOUT.cell(2);

  /** Which effects are there, a bit each; and of which sequence the view is. */
  static final int EFFECTS = LAYOUT.cell(MOST_EVENTS);

  static final int VIEW = LAYOUT.cell(2);

  /** An effect that was written, but that the majority has not; 0 when there is none. */
  static final int UNSETTLED = LAYOUT.cell(2);

  /** What is parked, a bit each. */
  static final int PARKED = LAYOUT.cell(MOST_EVENTS);

  /** Of each release: its phase, and what it has yet to take up. */
  static final int RELEASING = LAYOUT.cells(3, MOST_EVENTS, 3, MOST_EVENTS);

  static final int MOST_RELEASES = 2;

  private static final int[] OF_AN_INSTANCE = {2, 3, 3, 2, 1, MOST_EVENTS};
  private static final int OF_FIRST = LAYOUT.cells(OF_AN_INSTANCE);
  private static final int OF_SECOND = LAYOUT.cells(OF_AN_INSTANCE);

  static final int INSTANCES = 2;

  /** A cell of one instance. */
  enum Own {
    PHASE,
    /** The next record of the batch at hand, and the end of the batch. */
    NEXT,
    TO,
    /** How far the aggregate has come, as far as this batch knows. */
    POSITION,
    /** Somebody else has the partition now. */
    ZOMBIE,
    /** What is parked in memory only, by faults. */
    MEMORY
  }

  private Reader() {}

  static int cell(int instance, Own own) {
    return (instance == 0 ? OF_FIRST : OF_SECOND) + own.ordinal();
  }

  static int get(int[] state, int instance, Own own) {
    return state[cell(instance, own)];
  }

  static void set(int[] state, int instance, Own own, int value) {
    state[cell(instance, own)] = value;
  }

  /** Which of the two instances is which makes no difference. */
  static void sortInstances(int[] state) {
    int length = OF_AN_INSTANCE.length;
    int order =
        Arrays.compare(state, OF_FIRST, OF_FIRST + length, state, OF_SECOND, OF_SECOND + length);
    if (order < 0) {
      var first = Arrays.copyOfRange(state, OF_FIRST, OF_FIRST + length);
      System.arraycopy(state, OF_SECOND, state, OF_FIRST, length);
      System.arraycopy(first, 0, state, OF_SECOND, length);
      state[OWNER] = 1 - state[OWNER];
    }
  }

  static String name(int[] state, int instance) {
    return (get(state, instance, Own.ZOMBIE) == 1 ? "zombie " : "") + (instance == 0 ? "P" : "Q");
  }

  static int record(int[] state, int index) {
    return state[RECORDS] >> 2 * index & 3;
  }

  static int bit(int sequence) {
    return 1 << sequence - 1;
  }

  /** A topic and nothing read yet. */
  static int[] start(int... sequences) {
    var start = LAYOUT.empty();
    start[LENGTH] = sequences.length;
    for (int i = 0; i < sequences.length; i++) {
      start[RECORDS] |= sequences[i] << 2 * i;
    }
    return start;
  }

  static String told(int[] state) {
    var records = new StringJoiner(" ", "topic: ", "");
    for (int i = 0; i < state[LENGTH]; i++) {
      records.add("e" + record(state, i));
    }
    return "%s; offset %d, guard at %d, effects %s, the view of e%d, parked %s"
        .formatted(
            records,
            state[OFFSET],
            state[GUARD],
            events(state[EFFECTS]),
            state[VIEW],
            events(state[PARKED]));
  }

  static String events(int bits) {
    var events = new StringJoiner(" ").setEmptyValue("none");
    for (int sequence = 1; sequence <= MOST_EVENTS; sequence++) {
      if ((bits & bit(sequence)) != 0) {
        events.add("e" + sequence);
      }
    }
    return events.toString();
  }
}
