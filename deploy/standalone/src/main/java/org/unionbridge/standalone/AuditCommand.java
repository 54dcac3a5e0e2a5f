package org.unionbridge.standalone;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.embedded.FreePorts;
import org.unionbridge.embedded.UnusableData;
import org.unionbridge.platform.audit.chain.ChainFault;
import org.unionbridge.platform.audit.chain.ChainReport;
import org.unionbridge.platform.audit.chain.MongoChainVerifier;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.UnusableKey;

/**
 * {@code unionbridge audit verify}: looks from the outside whether the audit is as it was written.
 */
public final class AuditCommand {

  private static final int WHOLE = 0;
  private static final int BROKEN = 1;
  private static final int NOT_CHECKED = 2;
  private static final String DATABASE = "unionbridge-gateway";

  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;

  private AuditCommand(PrintStream out, PrintStream err, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.environment = environment;
  }

  /** Ends with 0 when all is as it was written, 1 when not, 2 when that could not be found out. */
  public static void main(String[] arguments) {
    // Before anything logs: the system's own log is no place for what is done beside it.
    System.setProperty("logback.configurationFile", "logback-command.xml");
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out, err, System.getenv()));
  }

  static int run(
      List<String> arguments, PrintStream out, PrintStream err, Map<String, String> environment) {
    var command = new AuditCommand(out, err, environment);
    if (arguments.equals(List.of("verify"))) {
      return command.verify(Path.of("data"));
    }
    if (arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("verify", "--data"))) {
      return command.verify(Path.of(arguments.get(2)));
    }
    return command.refuse("用法 / usage: ./unionbridge audit verify [--data DIR]");
  }

  private int refuse(String why) {
    err.println(why);
    return NOT_CHECKED;
  }

  private int verify(Path directory) {
    var path = directory.toAbsolutePath().normalize();
    if (!Files.isDirectory(path)) {
      return isGiven("MONGODB_URI")
          ? verifyStore(path)
          : refuse("没有找到数据目录 / there is no data directory: " + path);
    }
    try (var _ = DataDirectory.open(path)) {
      return verifyStore(path);
    } catch (DataDirectory.Unusable e) {
      return refuse(e.getMessage() + "\n请先停止系统再核验 / stop the system, then verify");
    }
  }

  private int verifyStore(Path path) {
    var stored = path.resolve("store");
    if (!isGiven("MONGODB_URI") && DocumentStores.isBare(stored)) {
      return refuse("数据目录中没有数据 / there are no data in " + stored);
    }
    try {
      var hash = new KeyedHash(key(path));
      try (var store = DocumentStores.find(stored, FreePorts.next());
          var client = MongoClients.create(settings(store.uri()))) {
        var began = System.nanoTime();
        var reports = new MongoChainVerifier(client.getDatabase(DATABASE), hash).verify();
        return tell(reports, Duration.ofNanos(System.nanoTime() - began));
      }
    } catch (UnusableKey e) {
      return refuse(
          "没有主密钥，无法核验 / without the master key nothing can be verified: " + e.getMessage());
    } catch (UnusableData e) {
      return refuse(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return refuse("无法核验 / it could not be verified: " + e);
    }
  }

  private static MongoClientSettings settings(String uri) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .applyToClusterSettings(c -> c.serverSelectionTimeout(10, TimeUnit.SECONDS))
        .build();
  }

  private boolean isGiven(String name) {
    return !environment.getOrDefault(name, "").isBlank();
  }

  private MasterKey key(Path path) {
    return isGiven("UNIONBRIDGE_KEYS_MASTER")
        ? MasterKey.parse(environment.getOrDefault("UNIONBRIDGE_KEYS_MASTER", ""))
        : MasterKey.openOrCreate(
            isGiven("UNIONBRIDGE_KEYS_DIRECTORY")
                ? Path.of(environment.getOrDefault("UNIONBRIDGE_KEYS_DIRECTORY", ""))
                : path.resolve("keys"),
            true);
  }

  private int tell(List<ChainReport> reports, Duration lasted) {
    reports.forEach(this::tell);
    long entries = reports.stream().mapToLong(one -> one.last() - one.first() + 1).sum();
    long broken = reports.stream().map(ChainReport::fault).filter(Optional::isPresent).count();
    if (broken == 0) {
      out.printf(
          "完好：%d 条链共 %d 条记录，%.1f 秒 / as they were written: %1$d chains with %2$d entries, %3$.1f s%n",
          reports.size(), entries, lasted.toMillis() / 1000.0);
      return WHOLE;
    }
    out.printf("审计记录已被改动：%d 条链 / the audit was changed: %1$d chains%n", broken);
    return BROKEN;
  }

  private void tell(ChainReport report) {
    var range = report.first() > report.last() ? "–" : report.first() + "–" + report.last();
    var rest =
        report.leftOver() == 0
            ? ""
            : "（另有 %d 条写到一半 / %1$d more of a write that was cut short）"
                .formatted(report.leftOver());
    out.printf(
        "%s  %s  %s%s%n",
        report.chain(), range, report.fault().map(AuditCommand::words).orElse("完好 / whole"), rest);
  }

  private static String words(ChainFault fault) {
    return switch (fault.kind()) {
      case CHANGED -> "第 %d 条被改动 / entry %1$d was changed".formatted(fault.number());
      case REMOVED -> "第 %d 条被删除或移走 / entry %1$d was removed".formatted(fault.number());
      case INSERTED -> "第 %d 条是插入的 / entry %1$d was inserted".formatted(fault.number());
      case CUT -> "自第 %d 条起被截断 / cut off from entry %1$d on".formatted(fault.number());
      case HEAD_CHANGED -> "链头被改动 / the head was changed";
      case HEAD_REMOVED -> "链头被删除 / the head was removed";
    };
  }
}
