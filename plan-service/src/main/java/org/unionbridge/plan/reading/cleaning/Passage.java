package org.unionbridge.plan.reading.cleaning;

import java.util.Arrays;
import java.util.List;
import org.unionbridge.plan.reading.file.PlanFile.Lines;

/** A stretch of text that knows from which raw line each character came. */
public final class Passage {

  private final String text;
  private final int[] starts;
  private final int[] numbers;

  private Passage(String text, int[] starts, int[] numbers) {
    this.text = text;
    this.starts = starts;
    this.numbers = numbers;
  }

  public static Passage of(Line line) {
    return new Passage(line.text(), new int[] {0}, new int[] {line.number()});
  }

  /** Puts passages one behind the other; at least one. */
  public static Passage joined(List<Passage> parts, String separator) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    var text = new StringBuilder();
    int pieces = parts.stream().mapToInt(part -> part.starts.length).sum();
    var starts = new int[pieces];
    var numbers = new int[pieces];
    int next = 0;
    for (var part : parts) {
      if (next > 0) {
        text.append(separator);
      }
      for (int i = 0; i < part.starts.length; i++) {
        starts[next] = text.length() + part.starts[i];
        numbers[next++] = part.numbers[i];
      }
      text.append(part.text);
    }
    return new Passage(text.toString(), starts, numbers);
  }

  public String text() {
    return text;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public int lineAt(int offset) {
    return numbers[pieceAt(offset)];
  }

  public int firstLine() {
    return numbers[0];
  }

  public Lines lines() {
    return new Lines(numbers[0], numbers[numbers.length - 1]);
  }

  public Passage from(int start) {
    return slice(start, text.length());
  }

  /** The part between two offsets, without blanks around it. */
  public Passage slice(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int first = pieceAt(from);
    int last = Math.max(first, pieceAt(Math.max(from, to - 1)));
    var sliced = Arrays.copyOfRange(starts, first, last + 1);
    for (int i = 0; i < sliced.length; i++) {
      sliced[i] = Math.max(0, sliced[i] - from);
    }
    return new Passage(
        text.substring(from, to), sliced, Arrays.copyOfRange(numbers, first, last + 1));
  }

  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }
}
