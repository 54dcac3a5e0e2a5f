package org.unionbridge.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.outbox.WorkShare;

/** The form of an aggregate's document: how it is read, first written, and changed. */
final class DocumentForm<S, E> {

  private final AggregateCodec<S, E> codec;

  DocumentForm(AggregateCodec<S, E> codec) {
    this.codec = codec;
  }

  /** A document as read: its state, what waits in it, and the commands it remembers. */
  record Held<S>(Stored<S> stored, List<Envelope> pending, List<Remembered> commands) {}

  Held<S> read(BsonDocument document) {
    return new Held<>(
        readStored(document), EnvelopeForm.readAll(document), Remembered.readAll(document));
  }

  Stored<S> readStored(BsonDocument document) {
    int schema = Math.toIntExact(document.getInt64(Fields.SCHEMA).getValue());
    if (schema > codec.schema()) {
      throw new StoreFailure.FromALaterRelease(schema);
    }
    return new Stored<>(
        document.getString(Fields.ID).getValue(),
        new Place(
            document.getString(Fields.UNION).getValue(),
            document.getString(Fields.PATH).getValue()),
        document.getInt64(Fields.VERSION).getValue(),
        codec.read(BsonJson.object(document.getDocument(Fields.STATE)), schema));
  }

  /** The whole document of an aggregate that is new. */
  BsonDocument first(Change<S> change, Optional<List<Remembered>> commands, Instant now) {
    var document = new BsonDocument(Fields.ID, new BsonString(change.next().id()));
    fields(change).forEach(document::append);
    document.append(Fields.OUTBOX, new BsonArray(envelopes(change)));
    document.append(Fields.OUTBOX_SINCE, new BsonDateTime(now.toEpochMilli()));
    commands.ifPresent(kept -> document.append(Fields.COMMANDS, new BsonArray(forms(kept))));
    return document;
  }

  /** What changes of a document that is there; its waiting events are only added to. */
  Bson update(Change<S> change, Optional<List<Remembered>> commands, Instant now) {
    var set = fields(change);
    commands.ifPresent(kept -> set.append(Fields.COMMANDS, new BsonArray(forms(kept))));
    return update(change, set, new BsonDocument(), now).append("$push", pushed(change));
  }

  /**
   * The same for a person who is erased: of what waits, whole records go, and of what is remembered
   * all but this. An event that was sent meanwhile may come back by that, and is sent again.
   */
  Bson erasure(Held<S> held, Change<S> change, Optional<List<Remembered>> commands, Instant now) {
    var waiting = new BsonArray();
    withoutWholeRecords(held.pending()).forEach(event -> waiting.add(EnvelopeForm.write(event)));
    waiting.addAll(envelopes(change));
    var set = fields(change).append(Fields.OUTBOX, waiting);
    set.append(Fields.COMMANDS, new BsonArray(forms(commands.orElse(List.of()))));
    return update(change, set, new BsonDocument(Fields.OUTBOX_STUCK, BsonNull.VALUE), now);
  }

  /** What waits, without the records that carry personal fields. */
  static List<Envelope> withoutWholeRecords(List<Envelope> pending) {
    return pending.stream().filter(event -> !event.topic().endsWith(".directory")).toList();
  }

  private static BsonDocument pushed(Change<?> change) {
    return new BsonDocument(
        Fields.OUTBOX, new BsonDocument("$each", new BsonArray(envelopes(change))));
  }

  private BsonDocument update(Change<S> change, BsonDocument set, BsonDocument unset, Instant now) {
    var since = new BsonDocument(Fields.OUTBOX_SINCE, new BsonDateTime(now.toEpochMilli()));
    var update = new BsonDocument("$set", set).append("$min", since);
    if (codec.owner(change.next().state()).isEmpty()) {
      unset.append(Fields.OWNER, BsonNull.VALUE);
    }
    return unset.isEmpty() ? update : update.append("$unset", unset);
  }

  private BsonDocument fields(Change<S> change) {
    var next = change.next();
    var fields =
        new BsonDocument(Fields.SCHEMA, new BsonInt64(codec.schema()))
            .append(Fields.UNION, new BsonString(next.place().unionId()))
            .append(Fields.PATH, new BsonString(next.place().unionPath()))
            .append(Fields.VERSION, new BsonInt64(next.version()))
            .append(Fields.SLOT, new BsonInt64(WorkShare.slotOf(next.id())))
            .append(Fields.STATE, BsonJson.document(codec.write(next.state())));
    codec.owner(next.state()).ifPresent(id -> fields.append(Fields.OWNER, new BsonString(id)));
    return fields;
  }

  private static List<BsonDocument> envelopes(Change<?> change) {
    return change.events().stream().map(EnvelopeForm::write).toList();
  }

  private static List<BsonDocument> forms(List<Remembered> commands) {
    return commands.stream().map(Remembered::write).toList();
  }
}
