package org.unionbridge.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionbridge.plan.reading.file.PlanFileJson;

/** The command as a user meets it. */
class ParseCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aReadableFileIsPrintedAsJsonAndNothingElse(@TempDir Path directory) throws IOException {
    var file = Files.writeString(directory.resolve("计划.txt"), "一、学习\n1、读书。");
    assertThat(run(file.toString())).isZero();
    assertThat(PlanFileJson.read(text(out)).plans().getFirst().counts().numbered()).isEqualTo(1);
    assertThat(text(out)).startsWith("{\"plans\":[{\"title\":null,").endsWith("]}\n");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaidInOneLine(@TempDir Path directory) throws IOException {
    assertRefused(directory.resolve("none.txt"), "找不到文件");
    assertRefused(directory, "这是目录");
    assertRefused(Files.createFile(directory.resolve("empty.txt")), "文件是空的");
    assertRefused(Files.write(directory.resolve("b.txt"), new byte[] {1, 0, 2}), "这不是文本文件");
    assertRefused(Files.write(directory.resolve("big.txt"), new byte[9 * 1024 * 1024]), "文件太大");
  }

  @Test
  void withoutAFileTheUseIsShown() {
    assertThat(run()).isEqualTo(2);
    assertThat(text(err)).startsWith("用法").hasLineCount(1);
  }

  private void assertRefused(Path file, String words) {
    err.reset();
    assertThat(run(file.toString())).isEqualTo(2);
    assertThat(text(err)).startsWith(words).hasLineCount(1);
    assertThat(text(out)).isEmpty();
  }

  private int run(String... args) {
    return ParseCommand.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
