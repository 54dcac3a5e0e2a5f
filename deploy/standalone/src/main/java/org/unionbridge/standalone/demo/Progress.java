package org.unionbridge.standalone.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.unionbridge.standalone.demo.stage.DemoPerson;
import org.unionbridge.standalone.demo.stage.Turn;

/** Tells on the console, in both languages, how far the story is, and how to come in. */
final class Progress {

  private final PrintStream out;
  private final long began = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void begin() {
    out.println("正在准备示范数据，约需一分钟…… / the sample federation is being set up, this takes a minute …");
  }

  void told(Turn turn, int count) {
    out.printf("  %4.1f s    %s / %s: %d%n", seconds(), turn.chinese, turn.english, count);
  }

  void day(LocalDate day) {
    out.printf("  %4.1f s  %s%n", seconds(), day);
  }

  void stuck(Throwable why) {
    out.println(
        "示范数据没有准备完；重新启动即可继续 / the sample federation is not complete; start again to go on: " + why);
  }

  /** Who can be signed in as, and where. */
  void ready(String address, List<DemoPerson> people, boolean news) {
    if (news) {
      out.printf("示范数据已就绪 / the sample federation is ready （%.1f s）%n", seconds());
    }
    out.println("打开以下地址，点一下姓名即可登录，无需密码 / open this and sign in with one click: " + address);
    for (var person : people) {
      out.printf("  %-14s %s  %s%n", person.code(), person.name(), words(person));
    }
    out.flush();
  }

  private static String words(DemoPerson person) {
    return String.join(
        "；", person.posts().stream().map(held -> held.chinese() + " / " + held.english()).toList());
  }

  private double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }
}
