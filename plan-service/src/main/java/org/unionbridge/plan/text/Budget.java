package org.unionbridge.plan.text;

/** What is left of the limits while one file is read; asked as it goes, it ends what goes on. */
public final class Budget {

  private static final int ASKED_EVERY = 256;

  private final Limits limits;
  private final long end;
  private long unpacked;
  private long characters;
  private int entries;
  private int cells;
  private int asked;

  public Budget(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.time().toNanos();
  }

  public Limits limits() {
    return limits;
  }

  /** Ends the reading once its time is over; cheap enough to be asked at every step. */
  public void time() {
    if (++asked % ASKED_EVERY == 0 && System.nanoTime() - end > 0) {
      throw new UnreadableFile(Unreadable.TOO_SLOW);
    }
  }

  public void entry() {
    within(++entries, limits.entries());
  }

  /** So many more bytes came out of something that held so many packed ones. */
  public void unpacked(long more, long soFar, long packed) {
    time();
    unpacked += more;
    within(unpacked, limits.unpacked());
    if (soFar > 1024 * 1024) {
      within(soFar, limits.ratio() * Math.max(1, packed));
    }
  }

  public void depth(int depth) {
    time();
    within(depth, limits.depth());
  }

  public void characters(int more) {
    time();
    characters += more;
    within(characters, limits.characters());
  }

  public void cells(int more) {
    time();
    cells += more;
    within(cells, limits.cells());
  }

  public void page(int number) {
    within(number, limits.pages());
  }

  private static void within(long value, long most) {
    if (value > most) {
      throw new UnreadableFile(Unreadable.TOO_COMPLEX);
    }
  }
}
