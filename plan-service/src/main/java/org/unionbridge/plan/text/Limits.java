package org.unionbridge.plan.text;

import java.time.Duration;

/**
 * What one file may cost, whatever it says of itself.
 *
 * @param bytes of the file as it was sent
 * @param unpacked bytes of everything in it that is unpacked
 * @param entries files in a package, streams in a PDF
 * @param ratio how many times larger than packed anything may be, once it passes a megabyte
 * @param depth how deep elements may lie in each other
 * @param characters of text that it yields
 * @param cells of tables
 * @param pages of a PDF
 * @param time that reading may take
 */
public record Limits(
    int bytes,
    long unpacked,
    int entries,
    int ratio,
    int depth,
    int characters,
    int cells,
    int pages,
    Duration time) {

  private static final int MEBIBYTE = 1024 * 1024;

  public static Limits usual() {
    return new Limits(
        8 * MEBIBYTE,
        48L * MEBIBYTE,
        2_000,
        100,
        90,
        3 * MEBIBYTE,
        50_000,
        500,
        Duration.ofSeconds(10));
  }

  /** The same for files of at most so many bytes. */
  public Limits ofBytes(int most) {
    return new Limits(most, unpacked, entries, ratio, depth, characters, cells, pages, time);
  }
}
