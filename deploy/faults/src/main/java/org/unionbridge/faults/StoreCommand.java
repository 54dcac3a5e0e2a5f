package org.unionbridge.faults;

import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;

/** What a command to the store means on the road of the data. */
final class StoreCommand {

  private static final String OUTBOX = "outbox";

  private StoreCommand() {}

  /** The point that is reached when the command has changed something. */
  static Optional<CrashPoint> leadsTo(String name, BsonDocument command) {
    return switch (name) {
      case "insert" ->
          parts(command, "documents").anyMatch(StoreCommand::carriesEvents)
              ? Optional.of(CrashPoint.AFTER_WRITE)
              : Optional.empty();
      case "update" ->
          switch (command.getString(name).getValue()) {
            case "guard" -> Optional.of(CrashPoint.AFTER_GUARD);
            case "parked" -> Optional.of(CrashPoint.AFTER_PARKING);
            default -> ofOutbox(parts(command, "updates").map(part -> part.get("u")).toList());
          };
      case "findAndModify" -> ofOutbox(Stream.ofNullable(command.get("update")).toList());
      default -> Optional.empty();
    };
  }

  private static Optional<CrashPoint> ofOutbox(Iterable<BsonValue> updates) {
    for (BsonValue update : updates) {
      if (update instanceof BsonDocument changes) {
        if (part(changes, "$push").containsKey(OUTBOX) || carriesEvents(changes)) {
          return Optional.of(CrashPoint.AFTER_WRITE);
        }
        if (part(changes, "$pull").containsKey(OUTBOX)
            || part(changes, "$set").containsKey(OUTBOX)) {
          return Optional.of(CrashPoint.AFTER_REMOVAL);
        }
      }
    }
    return Optional.empty();
  }

  /** A whole document with events waiting in it. */
  private static boolean carriesEvents(BsonDocument document) {
    return !document.getArray(OUTBOX, new BsonArray()).isEmpty();
  }

  /** A command may succeed and yet have found nothing to change, or not with the majority. */
  static boolean changedAnything(BsonDocument response) {
    if (response.containsKey("writeConcernError")) {
      return false;
    }
    return count(response, "nModified") > 0
        || response.containsKey("upserted")
        || (!response.containsKey("nModified") && count(response, "n") > 0)
        || response.get("value") instanceof BsonDocument;
  }

  private static int count(BsonDocument response, String name) {
    return response.getNumber(name, new BsonInt32(0)).intValue();
  }

  private static BsonDocument part(BsonDocument update, String operator) {
    return update.getDocument(operator, new BsonDocument());
  }

  private static Stream<BsonDocument> parts(BsonDocument command, String name) {
    return command.getArray(name, new BsonArray()).stream().map(BsonValue::asDocument);
  }
}
