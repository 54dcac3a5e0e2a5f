package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionbridge.plan.text.Reading.Refused;
import org.unionbridge.plan.text.Unreadable;

/** Text made to be slow, deep or endless is read in bounded time or refused. */
class HostileTextTest {

  private static final int BYTES = 1_000_000;

  /** Half of it is what a megabyte takes on a warm machine at worst. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工",
        "1",
        "1-",
        "1、",
        "一、",
        "(",
        "(1)",
        "：(1)",
        "，一是",
        "一月：",
        "年",
        "“",
        "”",
        "每",
        "每月",
        "由工",
        "与",
        "，",
        "举办一次、",
        "95%以上",
        "一次一次",
        "了",
        "篇一",
        "十",
        "、",
        " ",
        "年年1月",
        "五场球、五场球，",
        "每月、",
        "工會職工學習",
        "慶;顒",
        "慶;顒動工;顒",
        "戰(zhàn)",
        "第一部分"
      })
  void oneEndlessLineIsReadInTime(String piece) {
    assertInTime("1、工会\n1、" + megabyte(piece));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\n",
        "工作安排：\n",
        "篇一\n",
        "一、\n(一)\n1、\n(1)\n一是\n",
        "一月：\n",
        "活动\n",
        "，\n",
        "1、一\n",
        "。ㄒ唬┰鰪娙齻意識\n",
        "1、組織教職工學習工會法，慶祝三八婦女節，開展歡樂健康活動。\n",
        "慶;顒蛹拔繂柟ぷ。慶;顒。慶;顒。\n",
        "一、这是很长的没有结束的标题这是很长的没有结束的标题，\n"
      })
  void endlessLinesAreReadInTime(String piece) {
    assertInTime(megabyte(piece));
  }

  @Test
  void tooManyPartsAreRefused() {
    assertThat(PlanReader.read("1、慰问。\n".repeat(30_000)))
        .isEqualTo(new Refused<>(Unreadable.TOO_MANY_PARTS));
    assertThat(PlanReader.read("1、工作" + "，一是慰问".repeat(30_000)))
        .isEqualTo(new Refused<>(Unreadable.TOO_MANY_PARTS));
  }

  @Test
  void blankTextIsRefused() {
    assertThat(PlanReader.read("　\n \n")).isEqualTo(new Refused<>(Unreadable.EMPTY));
    assertThat(PlanReader.read("\u200B")).isEqualTo(new Refused<>(Unreadable.EMPTY));
  }

  private static String megabyte(String piece) {
    return piece.repeat(BYTES / piece.getBytes(StandardCharsets.UTF_8).length);
  }

  /** Processor time, so that a busy machine proves nothing. */
  private static void assertInTime(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertThat(PlanReader.read(text)).isNotNull();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
  }
}
