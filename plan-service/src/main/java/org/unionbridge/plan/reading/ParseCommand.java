package org.unionbridge.plan.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.unionbridge.plan.document.Documents;
import org.unionbridge.plan.document.Documents.Text;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFileJson;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.plan.text.Limits;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;

/** {@code unionbridge parse FILE}: prints what a plan document holds. */
public final class ParseCommand {

  private static final Limits LIMITS = Limits.usual();
  private static final int UNREADABLE = 2;

  private ParseCommand() {}

  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    // libraries that read formats log what they think of a file; here only our word counts
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.exit(run(args, out, err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length != 1) {
      return refuse(err, "用法：unionbridge parse 文件", "usage: unionbridge parse FILE");
    }
    var name = args[0].replaceAll("\\p{Cntrl}", "?");
    try {
      return parse(name, Path.of(args[0]), out, err);
    } catch (InvalidPathException noPath) {
      return refuse(err, "文件名无效：" + name, "not a file name");
    } catch (IOException failed) {
      return refuse(err, "无法读取文件：" + name, "cannot be opened");
    }
  }

  private static int parse(String name, Path path, PrintStream out, PrintStream err)
      throws IOException {
    if (!Files.exists(path)) {
      return refuse(err, "找不到文件：" + name, "no such file");
    }
    if (Files.isDirectory(path)) {
      return refuse(err, "这是目录，不是文件：" + name, "a directory, not a file");
    }
    return switch (read(path)) {
      case Read<PlanFile>(var file) -> {
        out.println(PlanFileJson.write(ProposedKinds.shipped().in(file)));
        yield 0;
      }
      case Refused<PlanFile>(var reason) ->
          refuse(err, reason.chinese() + "：" + name, reason.english());
    };
  }

  private static Reading<PlanFile> read(Path path) throws IOException {
    try (var bytes = Files.newInputStream(path)) {
      return switch (Documents.read(bytes.readNBytes(LIMITS.bytes() + 1), LIMITS)) {
        case Read<Text>(var document) -> PlanReader.read(document.text());
        case Refused<Text>(var reason) -> new Refused<>(reason);
      };
    }
  }

  private static int refuse(PrintStream err, String chinese, String english) {
    err.println(chinese + " (" + english + ")");
    return UNREADABLE;
  }
}
