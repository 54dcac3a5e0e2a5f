package org.unionbridge.benchmark.comparison;

/** One way to do the work that is compared. */
public interface Side extends AutoCloseable {

  String name();

  /** Before the clock runs. */
  default void prepare() {}

  /** Does that much, and returns when all of it has taken effect. */
  void run(int operations);

  /** After the clock has stopped: throws {@link WrongCount} unless all was done exactly. */
  void verify(int operations);

  @Override
  default void close() {}

  /** A round whose result is wrong; its time means nothing. */
  final class WrongCount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCount(String what, long expected, long found) {
      super("%s: %d expected, %d found".formatted(what, expected, found));
    }

    public static void unlessEqual(String what, long expected, long found) {
      if (expected != found) {
        throw new WrongCount(what, expected, found);
      }
    }
  }
}
