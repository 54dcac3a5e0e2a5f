package org.unionbridge.plan.reading.cleaning;

/** A text as cleaning leaves it, for tests that compare with one in traditional script. */
public final class SimplifiedText {

  private SimplifiedText() {}

  public static String of(String text) {
    return Simplified.of(text);
  }
}
