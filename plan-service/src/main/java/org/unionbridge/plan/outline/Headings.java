package org.unionbridge.plan.outline;

import java.util.ArrayList;
import java.util.List;

/** What the lines of a plan stand below, told line by line in their order. */
public final class Headings {

  /** Further up they say too little of a line. */
  private static final int MOST = 3;

  private final List<Heading> above = new ArrayList<>();

  private record Heading(int depth, String text) {}

  /** The texts above the next line, the nearest first; it stands above those that lie deeper. */
  public List<String> next(int depth, String text) {
    while (!above.isEmpty() && above.getLast().depth() >= depth) {
      above.removeLast();
    }
    var headings = above.reversed().stream().map(Heading::text).limit(MOST).toList();
    above.add(new Heading(depth, text));
    return headings;
  }
}
