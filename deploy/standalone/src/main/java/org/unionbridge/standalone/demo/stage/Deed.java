package org.unionbridge.standalone.demo.stage;

/**
 * Something that happens in the story.
 *
 * @param day counted from the day on which the demonstration begins; the past is negative
 * @param key names it in the journal, and its command at the gateway
 */
public record Deed(int day, Turn turn, String key, Work work) {

  /** What is done; answers what came of it, mostly an id. */
  public interface Work {
    String in(Scene scene);
  }
}
