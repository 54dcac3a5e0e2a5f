package org.unionbridge.plan.text;

import static org.unionbridge.plan.text.Unreadable.BINARY;
import static org.unionbridge.plan.text.Unreadable.EMPTY;
import static org.unionbridge.plan.text.Unreadable.TOO_LARGE;
import static org.unionbridge.plan.text.Unreadable.UNDECODABLE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;

/** Turns the bytes of a document into text, or says why they are none. */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** Signs and words that every Chinese text is full of, in both scripts. */
  private static final String COMMON = "，。、；：的一是在不了有和人会會工作职職动動学學教年月计計划劃大主为為等要以加强強开開展组組织織活";

  private static final int SAMPLE = 20_000;

  private TextDecoder() {}

  /**
   * Decodes UTF-8, UTF-16 with a mark or with Latin signs that show it, GB18030 (which holds GBK)
   * or Big5, whichever reads as Chinese; refuses whatever else.
   */
  public static Reading<String> decode(byte[] bytes, int maxBytes) {
    if (bytes.length > maxBytes) {
      return new Refused<>(TOO_LARGE);
    }
    if (bytes.length == 0) {
      return new Refused<>(EMPTY);
    }
    return text(bytes);
  }

  private static Reading<String> text(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return judged(decoded(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return judged(decoded(bytes, 2, StandardCharsets.UTF_16BE));
    }
    if (holdsControlBytes(bytes)) {
      return unmarked(bytes).<Reading<String>>map(Read::new).orElse(new Refused<>(BINARY));
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return judged(decoded(bytes, from, StandardCharsets.UTF_8).or(() -> doubleByte(bytes)));
  }

  /** Nearly all bytes of Big5 can be taken for GB18030; only one of the two reads as Chinese. */
  private static Optional<String> doubleByte(byte[] bytes) {
    var simplified = decoded(bytes, 0, GB18030);
    var traditional = decoded(bytes, 0, BIG5);
    return traditional.isPresent()
            && common(traditional.get()) > simplified.map(TextDecoder::common).orElse(0L)
        ? traditional
        : simplified;
  }

  private static long common(String text) {
    return text.chars().limit(SAMPLE).filter(each -> COMMON.indexOf(each) >= 0).count();
  }

  /** UTF-16 without its mark holds zeros, and reads as Chinese one way round only. */
  private static Optional<String> unmarked(byte[] bytes) {
    boolean zeros = false;
    for (byte each : bytes) {
      zeros |= each == 0;
    }
    return !zeros
        ? Optional.empty()
        : Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            .flatMap(charset -> decoded(bytes, 0, charset).stream())
            .filter(text -> common(text) > 0 && text.chars().noneMatch(TextDecoder::isControl))
            .max(Comparator.comparingLong(TextDecoder::common));
  }

  private static Reading<String> judged(Optional<String> decoded) {
    if (decoded.isEmpty()) {
      return new Refused<>(UNDECODABLE);
    }
    var text = decoded.get();
    if (text.isBlank()) {
      return new Refused<>(EMPTY);
    }
    if (text.chars().anyMatch(TextDecoder::isControl)) {
      return new Refused<>(BINARY);
    }
    // foreign bytes taken for GB18030 land in the private and unassigned areas; lost bytes do so
    // only here and there
    long strange = text.codePoints().filter(TextDecoder::isStrange).count();
    return strange * 20 > text.length() ? new Refused<>(UNDECODABLE) : new Read<>(text);
  }

  private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
    try {
      var buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  private static boolean holdsControlBytes(byte[] bytes) {
    for (byte each : bytes) {
      if (each >= 0 && isControl(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(int character) {
    // tab to carriage return are blanks; old editors end a file with 0x1A
    return (character < 0x20 && (character < 9 || character > 13) && character != 0x1A)
        || character == 0x7F;
  }

  private static boolean isStrange(int codePoint) {
    return List.of((int) Character.PRIVATE_USE, (int) Character.UNASSIGNED, (int) Character.CONTROL)
            .contains(Character.getType(codePoint))
        && !Character.isWhitespace(codePoint);
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
