package org.unionbridge.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.unionbridge.platform.outbox.Envelope;

/** The form of a waiting event inside its document. */
final class EnvelopeForm {

  private EnvelopeForm() {}

  static BsonDocument write(Envelope event) {
    var form =
        new BsonDocument()
            .append(Fields.ORDINAL, new BsonInt64(event.ordinal()))
            .append("topic", new BsonString(event.topic()))
            .append("key", new BsonString(event.key()))
            .append("type", new BsonString(event.type()))
            .append("schema", new BsonInt64(event.schema()))
            .append("sequence", new BsonInt64(event.sequence()))
            .append("at", new BsonDateTime(event.at().toEpochMilli()))
            .append("recorded", new BsonDateTime(event.recorded().toEpochMilli()))
            .append("path", new BsonString(event.unionPath()))
            .append("actor", new BsonString(event.origin().actor()))
            .append("correlation", new BsonString(event.origin().correlationId()))
            .append("trace", new BsonString(event.origin().traceparent()));
    event.origin().causationId().ifPresent(id -> form.append("causation", new BsonString(id)));
    event.body().ifPresent(body -> form.append("body", new BsonString(body)));
    if (event.audited()) {
      form.append("audited", BsonBoolean.TRUE);
    }
    return form;
  }

  static Envelope read(BsonDocument form) {
    return new Envelope(
        form.getInt64(Fields.ORDINAL).getValue(),
        form.getString("topic").getValue(),
        form.getString("key").getValue(),
        form.getString("type").getValue(),
        Math.toIntExact(form.getInt64("schema").getValue()),
        form.getInt64("sequence").getValue(),
        Instant.ofEpochMilli(form.getDateTime("at").getValue()),
        Instant.ofEpochMilli(form.getDateTime("recorded").getValue()),
        form.getString("path").getValue(),
        new Envelope.Origin(
            form.getString("actor").getValue(),
            form.getString("correlation").getValue(),
            text(form, "causation"),
            form.getString("trace").getValue()),
        text(form, "body"),
        form.getBoolean("audited", BsonBoolean.FALSE).getValue());
  }

  static List<Envelope> readAll(BsonDocument document) {
    if (!document.isArray(Fields.OUTBOX)) {
      return List.of();
    }
    return document.getArray(Fields.OUTBOX).stream()
        .map(entry -> read(entry.asDocument()))
        .toList();
  }

  private static Optional<String> text(BsonDocument form, String name) {
    return form.containsKey(name) ? Optional.of(form.getString(name).getValue()) : Optional.empty();
  }
}
