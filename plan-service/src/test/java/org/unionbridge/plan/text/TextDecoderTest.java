package org.unionbridge.plan.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;

/** Encodings that are read, and bytes that are refused. */
class TextDecoderTest {

  private static final String TEXT = "一、学习\n1、读书㐀𠀀";

  @Test
  void everyUsualEncodingIsRead() {
    assertThat(decode(TEXT.getBytes(UTF_8))).isEqualTo(new Read<>(TEXT));
    assertThat(decode(marked(TEXT.getBytes(UTF_8), 0xEF, 0xBB, 0xBF))).isEqualTo(new Read<>(TEXT));
    assertThat(decode(marked(TEXT.getBytes(UTF_16LE), 0xFF, 0xFE))).isEqualTo(new Read<>(TEXT));
    assertThat(decode(marked(TEXT.getBytes(UTF_16BE), 0xFE, 0xFF))).isEqualTo(new Read<>(TEXT));
    assertThat(decode(TEXT.getBytes(Charset.forName("GB18030")))).isEqualTo(new Read<>(TEXT));
    assertThat(decode("一、工会".getBytes(Charset.forName("GBK")))).isEqualTo(new Read<>("一、工会"));
  }

  @Test
  void whatHoldsNoTextIsRefused() {
    assertThat(decode(new byte[0])).isEqualTo(new Refused<>(Unreadable.EMPTY));
    assertThat(decode(" \r\n　".getBytes(UTF_8))).isEqualTo(new Refused<>(Unreadable.EMPTY));
    assertThat(decode(marked(new byte[0], 0xEF, 0xBB, 0xBF)))
        .isEqualTo(new Refused<>(Unreadable.EMPTY));
  }

  @Test
  void traditionalTextInBig5IsTakenForWhatItIs() {
    var text = "工會工作計劃，加強學習，組織活動。";
    assertThat(decode(text.getBytes(Charset.forName("Big5")))).isEqualTo(new Read<>(text));
    assertThat(decode(text.getBytes(Charset.forName("GB18030")))).isEqualTo(new Read<>(text));
  }

  @Test
  void utf16WithoutItsMarkIsKnownByItsLineEnds() {
    var text = "一、工会学习\n1、读书。\n2、讨论，考察。\n";
    assertThat(decode(text.getBytes(UTF_16LE))).isEqualTo(new Read<>(text));
    assertThat(decode(text.getBytes(UTF_16BE))).isEqualTo(new Read<>(text));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThat(decode(new byte[] {'a', 0, 'b'})).isEqualTo(new Refused<>(Unreadable.BINARY));
    assertThat(decode(new byte[] {'a', 7, 'b'})).isEqualTo(new Refused<>(Unreadable.BINARY));
    assertThat(decode(marked(new byte[] {0, 0}, 0xFF, 0xFE)))
        .isEqualTo(new Refused<>(Unreadable.BINARY));
    assertThat(decode(new byte[] {(byte) 0xE5, (byte) 0xB7, (byte) 0xFF}))
        .isEqualTo(new Refused<>(Unreadable.UNDECODABLE));
  }

  @Test
  void theLimitIsInBytes() {
    var bytes = TEXT.getBytes(UTF_8);
    assertThat(TextDecoder.decode(bytes, bytes.length)).isEqualTo(new Read<>(TEXT));
    assertThat(TextDecoder.decode(bytes, bytes.length - 1))
        .isEqualTo(new Refused<>(Unreadable.TOO_LARGE));
  }

  private static Reading<String> decode(byte[] bytes) {
    return TextDecoder.decode(bytes, 1000);
  }

  private static byte[] marked(byte[] bytes, int... mark) {
    var all = new ByteArrayOutputStream();
    for (int each : mark) {
      all.write(each);
    }
    all.writeBytes(bytes);
    return all.toByteArray();
  }
}
