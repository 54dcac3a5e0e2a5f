package org.unionbridge.faults;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Sees what the broker acknowledged, before the producer tells whoever sent it. Made by the
 * producer from its name.
 */
public final class SendWatch implements ProducerInterceptor<String, byte[]> {

  private final Planted planted = Planted.here();

  @Override
  public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> record) {
    return record;
  }

  @Override
  public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
    if (failure == null) {
      planted.passed(CrashPoint.AFTER_SEND);
    }
  }

  @Override
  public void configure(Map<String, ?> settings) {}

  @Override
  public void close() {}
}
