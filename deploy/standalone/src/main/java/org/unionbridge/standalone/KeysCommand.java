package org.unionbridge.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionbridge.platform.privacy.UnusableKey;

/** Looks after the master key at a terminal, whether the system runs or not. */
public final class KeysCommand {

  private static final String USAGE =
      "用法 / usage: ./unionbridge keys status|rotate|retire [--data DIR]";

  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;

  KeysCommand(PrintStream out, PrintStream err, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.environment = environment;
  }

  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    System.exit(new KeysCommand(out, err, System.getenv()).run(List.of(arguments), now));
  }

  /** Answers 0 when it is done, 2 when it was refused or not understood. */
  int run(List<String> arguments, Instant now) {
    var data = dataOf(arguments);
    if (data == null) {
      return refused(USAGE);
    }
    if (!environment.getOrDefault("UNIONBRIDGE_KEYS_MASTER", "").isBlank()) {
      return refused(BY_ENVIRONMENT);
    }
    var care = new KeyCare(data.resolve("keys"));
    try {
      return switch (arguments.getFirst()) {
        case "status" -> status(care, now);
        case "rotate" -> rotate(care, now);
        case "retire" -> retire(care, now);
        default -> refused(USAGE);
      };
    } catch (UnusableKey e) {
      return refused("主密钥无法使用 / the master key cannot be used: " + e.getMessage());
    } catch (IllegalStateException e) {
      return refused("已有一个新密钥等待启用 / " + e.getMessage());
    }
  }

  private static @Nullable Path dataOf(List<String> arguments) {
    if (arguments.size() == 1) {
      return Path.of("data");
    }
    return arguments.size() == 3 && arguments.get(1).equals("--data")
        ? Path.of(arguments.get(2))
        : null;
  }

  private int refused(String why) {
    err.println(why);
    return 2;
  }

  private int status(KeyCare care, Instant now) {
    var status = care.status(now);
    out.printf("主密钥共 %d 个，当前用于封装的是 %s / %1$d keys, %2$s wraps%n", status.keys(), status.wrapping());
    status
        .changesAt()
        .ifPresent(from -> out.printf("新密钥将于 %s 启用 / a new key wraps from %1$s%n", from));
    if (status.keys() > 1) {
      status.hindrances().forEach(out::println);
      out.println(
          status.mayRetire()
              ? "旧密钥已不再需要，可执行 keys retire / no old key is needed: keys retire may remove them"
              : "旧密钥仍须保留 / the old keys must stay for now");
    }
    return 0;
  }

  private int rotate(KeyCare care, Instant now) {
    var from = care.rotate(now);
    out.printf(ROTATED, from);
    return 0;
  }

  private int retire(KeyCare care, Instant now) {
    if (care.status(now).keys() == 1) {
      out.println("没有旧密钥 / there is no old key");
      return 0;
    }
    var hindrances = care.retire(now);
    if (!hindrances.isEmpty()) {
      hindrances.forEach(err::println);
      return refused("没有移除任何密钥 / nothing was removed");
    }
    out.println(RETIRED);
    return 0;
  }

  private static final String ROTATED =
      """
      已加入新的主密钥，%s 起用它封装；运行中的系统会自行读取，并在后台把数据密钥逐个改用新密钥封装。
      请立即重新备份 keys 目录：新密钥启用后，旧的备份打不开之后写入的数据。密钥丢失，个人信息将永远无法恢复。
      旧密钥请保留到 keys status 说不再需要为止；此前的数据副本只能用当时的密钥打开。
      A new master key was added and wraps from %1$s; a running system reads it by itself and wraps \
      its data keys anew in the background.
      Back up the keys directory now: once the new key wraps, an older backup does not open what is \
      written afterwards. If the keys are lost, personal data are lost for good.
      Keep the old key until keys status says that nothing needs it; copies of the data that were \
      made before open with the keys of their time only.
      """;

  private static final String RETIRED =
      """
      已移除旧密钥。请重新备份 keys 目录；若还留有更换之前的数据副本，请与当时的密钥备份一起保存，否则打不开。
      The old keys were removed. Back up the keys directory again; where copies of the data from before \
      the rotation are kept, keep the backup of the keys of that time with them, or they do not open.\
      """;

  private static final String BY_ENVIRONMENT =
      """
      主密钥由环境变量 UNIONBRIDGE_KEYS_MASTER 提供，此命令不能更改它。请这样更换：
      1. 把它的内容存为一个空目录下的 keys/master.json，在该目录执行 keys rotate --data 该目录；
      2. 两分钟内新密钥尚不启用：如需更久，请把文件中的 next.from 改晚，晚于全部实例换上新内容的时刻；
      3. 用文件的新内容替换变量，逐个重启全部实例，并备份新内容；
      4. 当各服务的 keys_wrapped_old 指标在 24 小时内均为 0，再用只含新密钥的内容替换。
      The master key comes in UNIONBRIDGE_KEYS_MASTER, which this command cannot change. Do this instead:
      1. put its content into keys/master.json of an empty directory and run keys rotate --data there;
      2. the new key does not wrap for two minutes: set next.from in the file to a time by which every \
      instance will have the new content;
      3. replace the variable by the file's new content, restart the instances one by one, and back it up;
      4. when keys_wrapped_old of every service has been 0 for 24 hours, replace it by one with the new key alone.\
      """;
}
