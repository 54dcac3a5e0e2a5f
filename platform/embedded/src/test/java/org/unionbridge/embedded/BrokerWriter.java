package org.unionbridge.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;

/** A process with a broker that writes to it, and tells what was acknowledged, until killed. */
final class BrokerWriter {

  static final String TOPIC = "written";
  private static final int TOLD_EVERY = 10;

  private BrokerWriter() {}

  public static void main(String... arguments) throws Exception {
    ChildJvm.dieOfFailures();
    var broker = EmbeddedBroker.start(Path.of(arguments[0]), FreePorts.next(), FreePorts.next());
    createTopic(broker);
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "linger.ms", 5);
    var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    for (int i = 0; ; i++) {
      var value = arguments[1] + "-" + i;
      var sent =
          producer.send(
              new ProducerRecord<>(TOPIC, value),
              (_, failure) -> {
                if (failure == null) {
                  ChildJvm.tell(value);
                }
              });
      if (i % TOLD_EVERY == 0) {
        sent.get();
      }
    }
  }

  private static void createTopic(EmbeddedBroker broker) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (var admin = Admin.create(settings)) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 4, (short) 1))).all().get();
    } catch (ExecutionException failure) {
      if (!(failure.getCause() instanceof TopicExistsException)) {
        throw failure;
      }
    }
  }
}
