package org.unionbridge.platform.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An amount of yuan, counted in fen; it may be negative, and an overflow is an error. */
public record Money(long fen) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final Pattern WRITTEN =
      Pattern.compile("(-?)¥?\\s*(\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,19})(?:\\.(\\d{1,2}))?\\s*元?");

  /** The amount of whole yuan. */
  public static Money yuan(long yuan) {
    return new Money(Math.multiplyExact(yuan, 100));
  }

  /** What a person typed ("12600", "12,600.5", "１２６００元"), or nothing when it is no amount. */
  public static Optional<Money> parse(String typed) {
    var written = WRITTEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    var decimals = written.group(3) == null ? "" : "." + written.group(3);
    var yuan = new BigDecimal(written.group(1) + written.group(2).replace(",", "") + decimals);
    var fen = yuan.movePointRight(2).toBigIntegerExact();
    return fen.bitLength() < Long.SIZE ? Optional.of(new Money(fen.longValue())) : Optional.empty();
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  public Money times(int count) {
    return new Money(Math.multiplyExact(fen, count));
  }

  /** So many parts whose sum is this amount and of which no two differ by more than one fen. */
  public List<Money> share(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("Money is shared by one or more, not by " + parts);
    }
    var left = fen % parts;
    return IntStream.range(0, parts)
        .mapToObj(part -> new Money(fen / parts + (part < Math.abs(left) ? Long.signum(left) : 0)))
        .toList();
  }

  // not "isNegative", which would appear in JSON beside the fen
  public boolean negative() {
    return fen < 0;
  }

  public boolean isMoreThan(Money other) {
    return compareTo(other) > 0;
  }

  /** The amount as people read it: "12,600.00". */
  public String format() {
    return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String toString() {
    return format() + " CNY";
  }
}
