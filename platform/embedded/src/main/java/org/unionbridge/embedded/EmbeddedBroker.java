package org.unionbridge.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An Apache Kafka broker in this JVM, its own controller, with its data on disk. */
public final class EmbeddedBroker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
  private static final Duration STOPPING = Duration.ofSeconds(30);
  private static final int NODE = 1;
  private static final String CONTROLLER = "CONTROLLER";

  private final KafkaRaftServer server;
  private final String bootstrapServers;
  private final SoleUse use;

  private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers, SoleUse use) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
    this.use = use;
  }

  /**
   * Starts the only broker of this JVM, ready for clients at return; the ports may differ from
   * those of earlier starts on the same directory.
   */
  public static EmbeddedBroker start(Path dir, int port, int controllerPort) {
    var directory = new BrokerDirectory(dir.toAbsolutePath());
    try {
      directory.prepare(NODE, CONTROLLER);
      var config = KafkaConfig.fromProps(settings(directory.path(), port, controllerPort), false);
      return start(config, "127.0.0.1:" + port, SoleUse.of(directory.path()));
    } catch (UnusableData known) {
      throw known;
    } catch (Exception failure) {
      throw new UnusableData(
          "消息服务无法用 %s 里的数据启动：%s。请查看日志；如有文件损坏，请从备份恢复后重新启动。"
              .formatted(directory.path(), failure.getMessage()),
          ("The broker with its data in %s did not start: %s. See the log; where a file is damaged,"
                  + " bring it back from a backup, then start again.")
              .formatted(directory.path(), failure.getMessage()),
          failure);
    }
  }

  /** Whether no broker ever kept records in the directory. */
  public static boolean isBare(Path dir) {
    try {
      return new BrokerDirectory(dir.toAbsolutePath()).isBare();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A broker whose disk fails ends its JVM at once, without a word: this is run before, and may
   * give one.
   */
  public static void beforeItEndsTheJvm(Runnable word) {
    Exit.Procedure end =
        (status, _) -> {
          word.run();
          Runtime.getRuntime().halt(status);
        };
    Exit.setHaltProcedure(end);
    Exit.setExitProcedure(end);
  }

  private static EmbeddedBroker start(KafkaConfig config, String bootstrapServers, SoleUse use) {
    try {
      return new EmbeddedBroker(started(config), bootstrapServers, use);
    } catch (RuntimeException failure) {
      use.close();
      throw failure;
    }
  }

  private static KafkaRaftServer started(KafkaConfig config) {
    var server = new KafkaRaftServer(config, Time.SYSTEM);
    try {
      server.startup();
      return server;
    } catch (RuntimeException failure) {
      server.shutdown();
      throw failure;
    }
  }

  private static Properties settings(Path dir, int port, int controllerPort) {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles",
            "broker,controller",
            "node.id",
            String.valueOf(NODE),
            "controller.quorum.voters",
            NODE + "@127.0.0.1:" + controllerPort,
            "listeners",
            "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d"
                .formatted(port, CONTROLLER, controllerPort),
            "advertised.listeners",
            "PLAINTEXT://127.0.0.1:" + port,
            "listener.security.protocol.map",
            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "controller.listener.names",
            CONTROLLER,
            "inter.broker.listener.name",
            "PLAINTEXT",
            "log.dirs",
            dir.toString(),
            "auto.create.topics.enable",
            "false"));
    settings.putAll(oneNode());
    settings.putAll(smallAndQuick());
    return settings;
  }

  private static Map<String, String> oneNode() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  private static Map<String, String> smallAndQuick() {
    return Map.of(
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.num.partitions", "4",
        "group.initial.rebalance.delay.ms", "0",
        "log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20),
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "2",
        // After kill -9 a start waits until the session of the killed broker is over.
        "broker.session.timeout.ms", "3000",
        "broker.heartbeat.interval.ms", "500");
  }

  /** Where clients connect. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Stops the broker in order, so that the next start has nothing to recover; not for ever. */
  @Override
  public void close() {
    var stopping = Thread.ofPlatform().daemon().name("broker-stopping").start(this::stop);
    try {
      if (!stopping.join(STOPPING)) {
        LOG.warn("the broker did not stop in {}; its next start looks after its files", STOPPING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Its own limit, when its controller does not answer any more, is five minutes. */
  private void stop() {
    server.shutdown();
    server.awaitShutdown();
    use.close();
  }
}
