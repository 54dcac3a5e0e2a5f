package org.unionbridge.platform.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One event that was told to the audit, at its place in the chain of its partition. All of it
 * follows from the log, so that whoever makes it makes the same.
 *
 * @param number from 1 without gaps
 * @param offset of the record in its partition
 * @param eventId the CloudEvents id
 * @param at business time of the event
 * @param recorded real time of its write
 * @param account who did it
 * @param subjects what it was about, such as {@code member:ID}
 * @param unionPath where it happened, as the tree was then
 * @param reason a code; empty where there is none
 * @param body as it was sent
 * @param previous hash of the entry before
 */
public record ChainEntry(
    String topic,
    int partition,
    long number,
    long offset,
    String eventId,
    String type,
    Instant at,
    Instant recorded,
    String account,
    List<String> subjects,
    String unionId,
    String unionPath,
    String reason,
    String trace,
    String body,
    String previous) {

  /** What the first entry of a chain follows. */
  static final String NOTHING = "0".repeat(64);

  private static final String FORM = "unionbridge-audit-1";

  public ChainEntry {
    subjects = List.copyOf(subjects);
  }

  /** Name of the chain that it belongs to. */
  String chain() {
    return chain(topic, partition);
  }

  static String chain(String topic, int partition) {
    return topic + ":" + partition;
  }

  /** SHA-256 over every field, each after its length, so that no two entries are written alike. */
  String hash() {
    var digest = sha256();
    for (String field :
        List.of(
            FORM,
            topic,
            Integer.toString(partition),
            Long.toString(number),
            Long.toString(offset),
            eventId,
            type,
            Long.toString(at.toEpochMilli()),
            Long.toString(recorded.toEpochMilli()),
            account,
            Integer.toString(subjects.size()))) {
      add(digest, field);
    }
    subjects.forEach(subject -> add(digest, subject));
    for (String field : List.of(unionId, unionPath, reason, trace, body, previous)) {
      add(digest, field);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The same at another place of the chain. */
  ChainEntry numbered(long other) {
    return new ChainEntry(
        topic, partition, other, offset, eventId, type, at, recorded, account, subjects, unionId,
        unionPath, reason, trace, body, previous);
  }
}
