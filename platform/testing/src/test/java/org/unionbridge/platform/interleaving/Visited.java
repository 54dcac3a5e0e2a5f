package org.unionbridge.platform.interleaving;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** States in the order in which they were first reached, each with the one it was reached from. */
final class Visited {

  private static final int CHUNK = 1 << 14;
  private static final int NONE = -1;

  private final int words;
  private final List<long[]> states = new ArrayList<>();
  private final List<int[]> parents = new ArrayList<>();
  private int[] table = filled(1 << 12);
  private int size;

  Visited(int words) {
    this.words = words;
  }

  int size() {
    return size;
  }

  /** Remembers a state unless it is known; answers its number. */
  @CanIgnoreReturnValue
  int add(long[] state, int parent) {
    int slot = slotOf(state);
    if (table[slot] != NONE) {
      return table[slot];
    }
    if (size % CHUNK == 0) {
      states.add(new long[CHUNK * words]);
      parents.add(new int[CHUNK]);
    }
    System.arraycopy(state, 0, states.getLast(), size % CHUNK * words, words);
    parents.getLast()[size % CHUNK] = parent;
    table[slot] = size++;
    if (size * 2 > table.length) {
      grow();
    }
    return size - 1;
  }

  /** The number of a state that is known. */
  int indexOf(long[] state) {
    return table[slotOf(state)];
  }

  long[] get(int index) {
    int from = index % CHUNK * words;
    return Arrays.copyOfRange(states.get(index / CHUNK), from, from + words);
  }

  int parent(int index) {
    return parents.get(index / CHUNK)[index % CHUNK];
  }

  private int slotOf(long[] state) {
    int slot = hash(state) & (table.length - 1);
    while (table[slot] != NONE && !isAt(table[slot], state)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean isAt(int index, long[] state) {
    int from = index % CHUNK * words;
    return Arrays.equals(states.get(index / CHUNK), from, from + words, state, 0, words);
  }

  private static int hash(long[] state) {
    long mixed = 0;
    for (long word : state) {
      mixed = (mixed ^ word) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 32;
    }
    return (int) mixed;
  }

  private void grow() {
    table = filled(table.length * 2);
    for (int i = 0; i < size; i++) {
      table[slotOf(get(i))] = i;
    }
  }

  private static int[] filled(int length) {
    var table = new int[length];
    Arrays.fill(table, NONE);
    return table;
  }
}
