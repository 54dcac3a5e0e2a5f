package org.unionbridge.plan.text;

import java.util.List;

/** The lines of a document, as they are found. */
public final class Lines {

  private final StringBuilder text = new StringBuilder();
  private final Budget budget;

  public Lines(Budget budget) {
    this.budget = budget;
  }

  /** A paragraph; where it holds breaks, each part is a line. */
  public void add(String paragraph) {
    budget.characters(paragraph.length() + 1);
    text.append(paragraph.stripTrailing()).append('\n');
  }

  public void addAll(List<String> paragraphs) {
    paragraphs.forEach(this::add);
  }

  public String text() {
    return text.toString();
  }
}
