package org.unionbridge.platform.audit.chain;

import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.unionbridge.platform.store.Fields;

/** How entries and heads are written. */
final class MongoChainForm {

  static final String CHAIN = "chain";
  static final String TOPIC = "topic";
  static final String PARTITION = "partition";
  static final String NUMBER = "number";
  static final String OFFSET = "offset";

  /** Unique: the same event has one place in a chain, however often it was sent. */
  static final String EVENT = "event";

  static final String RECORDED = "recorded";
  static final String ACCOUNT = "account";
  static final String TYPE = "type";
  static final String SUBJECTS = "subjects";
  static final String HASH = "hash";
  static final String SEAL = "seal";
  static final String START_NUMBER = "startNumber";
  static final String START_HASH = "startHash";
  static final String EPOCH = "epoch";

  private MongoChainForm() {}

  /** Ids sort as the entries follow each other. */
  static String id(String chain, long number) {
    return chain + ":" + "%012d".formatted(number);
  }

  /** The number that the id of a document of this chain says; 0 where it says none. */
  static long number(BsonDocument found, String chain) {
    var id = MongoChains.id(found);
    try {
      return Long.parseLong(id.substring(chain.length() + 1));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // asked by the ids that we write, so that none is another
      return 0;
    }
  }

  static String event(String chain, String eventId) {
    return chain + "/" + eventId;
  }

  static BsonDocument write(SealedEntry sealed) {
    var entry = sealed.entry();
    return new BsonDocument(Fields.ID, new BsonString(id(entry.chain(), entry.number())))
        .append(CHAIN, new BsonString(entry.chain()))
        .append(TOPIC, new BsonString(entry.topic()))
        .append(PARTITION, new BsonInt32(entry.partition()))
        .append(NUMBER, new BsonInt64(entry.number()))
        .append(OFFSET, new BsonInt64(entry.offset()))
        .append(EVENT, new BsonString(event(entry.chain(), entry.eventId())))
        .append(TYPE, new BsonString(entry.type()))
        .append("at", new BsonInt64(entry.at().toEpochMilli()))
        .append(RECORDED, new BsonInt64(entry.recorded().toEpochMilli()))
        .append(ACCOUNT, new BsonString(entry.account()))
        .append(SUBJECTS, new BsonArray(entry.subjects().stream().map(BsonString::new).toList()))
        .append(Fields.UNION, new BsonString(entry.unionId()))
        .append(Fields.PATH, new BsonString(entry.unionPath()))
        .append("reason", new BsonString(entry.reason()))
        .append("trace", new BsonString(entry.trace()))
        .append("body", new BsonString(entry.body()))
        .append("previous", new BsonString(entry.previous()))
        .append(HASH, new BsonString(sealed.hash()))
        .append(SEAL, new BsonString(sealed.seal()));
  }

  /** What is no entry as we write them is read as one that is not whole. */
  static SealedEntry read(BsonDocument found) {
    try {
      var sealed = readAsWritten(found);
      return write(sealed).equals(found) ? sealed : notWhole(sealed.entry());
    } catch (BsonInvalidOperationException | IndexOutOfBoundsException e) {
      return notWhole(NO_ENTRY);
    }
  }

  private static final ChainEntry NO_ENTRY =
      new ChainEntry(
          "",
          0,
          0,
          0,
          "",
          "",
          Instant.EPOCH,
          Instant.EPOCH,
          "",
          List.of(),
          "",
          "/",
          "",
          "",
          "",
          "");

  private static SealedEntry notWhole(ChainEntry entry) {
    return new SealedEntry(entry, "", "");
  }

  private static SealedEntry readAsWritten(BsonDocument found) {
    var event = text(found, EVENT);
    var prefix = event(text(found, CHAIN), "");
    var entry =
        new ChainEntry(
            text(found, TOPIC),
            found.getInt32(PARTITION).getValue(),
            found.getInt64(NUMBER).getValue(),
            found.getInt64(OFFSET).getValue(),
            event.substring(prefix.length()),
            text(found, TYPE),
            Instant.ofEpochMilli(found.getInt64("at").getValue()),
            Instant.ofEpochMilli(found.getInt64(RECORDED).getValue()),
            text(found, ACCOUNT),
            found.getArray(SUBJECTS).stream()
                .map(BsonValue::asString)
                .map(BsonString::getValue)
                .toList(),
            text(found, Fields.UNION),
            text(found, Fields.PATH),
            text(found, "reason"),
            text(found, "trace"),
            text(found, "body"),
            text(found, "previous"));
    return new SealedEntry(entry, text(found, HASH), text(found, SEAL));
  }

  private static String text(BsonDocument found, String name) {
    return found.getString(name).getValue();
  }

  static BsonDocument write(ChainHead head, String seal) {
    return new BsonDocument(TOPIC, new BsonString(head.topic()))
        .append(PARTITION, new BsonInt32(head.partition()))
        .append(NUMBER, new BsonInt64(head.number()))
        .append(OFFSET, new BsonInt64(head.offset()))
        .append(HASH, new BsonString(head.hash()))
        .append(START_NUMBER, new BsonInt64(head.start().number()))
        .append(START_HASH, new BsonString(head.start().hash()))
        .append(SEAL, new BsonString(seal));
  }

  static ChainHead readHead(BsonDocument found) {
    return new ChainHead(
        text(found, TOPIC),
        found.getInt32(PARTITION).getValue(),
        found.getInt64(NUMBER).getValue(),
        found.getInt64(OFFSET).getValue(),
        text(found, HASH),
        new ChainHead.Start(found.getInt64(START_NUMBER).getValue(), text(found, START_HASH)),
        found.getInt64(EPOCH).getValue());
  }
}
