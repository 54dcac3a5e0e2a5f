package org.unionbridge.platform.audit.chain;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.unionbridge.platform.privacy.KeyedHash;

/** A chain as the system would have written it. */
public final class WrittenChain {

  private static final int AT_ONCE = 500;

  private WrittenChain() {}

  /** Chains so many events of this topic. */
  public static void write(MongoDatabase database, KeyedHash hash, String topic, long events) {
    var seals = new Seals(hash);
    var chains = new MongoChains(database, seals);
    chains.makeIndexes();
    var owner = PartitionChain.takenOver(chains, seals, topic, 0);
    for (long from = 0; from < events; from += AT_ONCE) {
      int added =
          owner.take(
              LongStream.range(from, Math.min(events, from + AT_ONCE))
                  .mapToObj(offset -> record(topic, offset))
                  .toList());
      if (added == 0) {
        throw new IllegalStateException("nothing was added");
      }
    }
  }

  private static ConsumerRecord<String, byte[]> record(String topic, long offset) {
    var record =
        new ConsumerRecord<>(
            topic, 0, offset, "member:m" + offset, bytes("{\"memberId\":\"m" + offset + "\"}"));
    Map.of(
            "ce_id", "member:m" + offset + ":1",
            "ce_type", "member.personal-data-shown",
            "ce_time", "2026-03-02T01:00:00Z",
            "ce_recordedtime", "2026-11-22T01:00:00Z",
            "ce_unionpath", "/r/u1/",
            "ce_actor", "account-1",
            "ce_correlationid", "0af7651916cd43dd8448eb211c80319c")
        .forEach((name, value) -> record.headers().add(name, bytes(value)));
    return record;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
