package org.unionbridge.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.unionbridge.platform.store.CommandContext.Retry;

/**
 * A command that was carried out under an Idempotency-Key, kept in its document with what is needed
 * to answer it again: for at least 24 hours, and always the last 32.
 *
 * @param version the document's version after the command
 */
public record Remembered(Retry retry, long version, Instant at) {

  static final Duration KEPT_FOR = Duration.ofHours(24);
  static final int KEPT_ALWAYS = 32;
  static final int MOST = 1_000;

  BsonDocument write() {
    return new BsonDocument()
        .append("key", new BsonString(retry.key()))
        .append("request", new BsonString(retry.request()))
        .append("version", new BsonInt64(version))
        .append("at", new BsonDateTime(at.toEpochMilli()));
  }

  static Remembered read(BsonDocument form) {
    return new Remembered(
        new Retry(form.getString("key").getValue(), form.getString("request").getValue()),
        form.getInt64("version").getValue(),
        Instant.ofEpochMilli(form.getDateTime("at").getValue()));
  }

  static List<Remembered> readAll(BsonDocument document) {
    if (!document.isArray(Fields.COMMANDS)) {
      return List.of();
    }
    return document.getArray(Fields.COMMANDS).stream()
        .map(entry -> read(entry.asDocument()))
        .toList();
  }

  /** The command done before under the same key; another request under the key is an error. */
  public static Optional<Remembered> find(List<Remembered> commands, Optional<Retry> retry) {
    return retry
        .flatMap(
            asked -> commands.stream().filter(c -> c.retry.key().equals(asked.key())).findFirst())
        .map(found -> requireSame(found, retry.orElseThrow()));
  }

  private static Remembered requireSame(Remembered found, Retry asked) {
    if (!found.retry.request().equals(asked.request())) {
      throw new StoreFailure.KeyReused();
    }
    return found;
  }

  /** What is still kept when this command joins; too many within a day is {@code Backlogged}. */
  public static List<Remembered> joinedBy(List<Remembered> commands, Remembered added) {
    var oldest = added.at.minus(KEPT_FOR);
    int always = commands.size() - (KEPT_ALWAYS - 1);
    var kept = new ArrayList<Remembered>();
    for (int i = 0; i < commands.size(); i++) {
      if (i >= always || commands.get(i).at.isAfter(oldest)) {
        kept.add(commands.get(i));
      }
    }
    if (kept.size() >= MOST) {
      throw new StoreFailure.Backlogged();
    }
    kept.add(added);
    return List.copyOf(kept);
  }
}
