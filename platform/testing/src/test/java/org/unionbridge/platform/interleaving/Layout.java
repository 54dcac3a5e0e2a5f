package org.unionbridge.platform.interleaving;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;

/** The cells of a model's states and how many bits each needs, so that millions fit in memory. */
public final class Layout {

  private int[] widths = new int[0];
  private int bits;

  /** A further cell; answers its number. */
  @CanIgnoreReturnValue
  public int cell(int width) {
    widths = Arrays.copyOf(widths, widths.length + 1);
    widths[widths.length - 1] = width;
    bits += width;
    return widths.length - 1;
  }

  /** Further cells in a row; answers the number of the first. */
  public int cells(int... each) {
    int first = widths.length;
    for (int width : each) {
      cell(width);
    }
    return first;
  }

  public int[] empty() {
    return new int[widths.length];
  }

  int words() {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  long[] packed(int[] cells) {
    var words = new long[words()];
    int at = 0;
    for (int i = 0; i < widths.length; i++) {
      long value = cells[i];
      if (value < 0 || value >>> widths[i] != 0) {
        throw new IllegalStateException(value + " does not fit into cell " + i);
      }
      int shift = at % Long.SIZE;
      words[at / Long.SIZE] |= value << shift;
      if (shift + widths[i] > Long.SIZE) {
        words[at / Long.SIZE + 1] |= value >>> (Long.SIZE - shift);
      }
      at += widths[i];
    }
    return words;
  }

  int[] unpacked(long[] words) {
    var cells = empty();
    int at = 0;
    for (int i = 0; i < widths.length; i++) {
      int shift = at % Long.SIZE;
      long value = words[at / Long.SIZE] >>> shift;
      if (shift + widths[i] > Long.SIZE) {
        value |= words[at / Long.SIZE + 1] << (Long.SIZE - shift);
      }
      cells[i] = (int) (value & ((1L << widths[i]) - 1));
      at += widths[i];
    }
    return cells;
  }
}
