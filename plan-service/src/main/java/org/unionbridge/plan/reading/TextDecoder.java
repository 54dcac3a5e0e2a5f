package org.unionbridge.plan.reading;

import static org.unionbridge.plan.reading.Unreadable.BINARY;
import static org.unionbridge.plan.reading.Unreadable.EMPTY;
import static org.unionbridge.plan.reading.Unreadable.PDF;
import static org.unionbridge.plan.reading.Unreadable.TOO_LARGE;
import static org.unionbridge.plan.reading.Unreadable.UNDECODABLE;
import static org.unionbridge.plan.reading.Unreadable.WORD_PROCESSOR;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.reading.Reading.Read;
import org.unionbridge.plan.reading.Reading.Refused;

/** Turns the bytes of a document into text, or says why they are none. */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  /** Decodes UTF-8, UTF-16 with a mark, or GB18030 (which holds GBK); refuses whatever else. */
  public static Reading<String> decode(byte[] bytes, int maxBytes) {
    if (bytes.length > maxBytes) {
      return new Refused<>(TOO_LARGE);
    }
    if (bytes.length == 0) {
      return new Refused<>(EMPTY);
    }
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return new Refused<>(WORD_PROCESSOR);
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      return new Refused<>(PDF);
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
      return new Refused<>(BINARY);
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return judged(
        decoded(bytes, from, StandardCharsets.UTF_8).or(() -> decoded(bytes, 0, GB18030)));
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
