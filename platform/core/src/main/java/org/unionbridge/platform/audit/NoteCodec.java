package org.unionbridge.platform.audit;

import java.time.Instant;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.Fact;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a note is told. Of its document nothing is needed once it is told but the time, to remove it
 * by.
 */
final class NoteCodec implements AggregateCodec<NoteCodec.Noted, AuditNote> {

  /** First part of the key of every note. */
  static final String TYPE = "audit-note";

  /** When it was written, in milliseconds: the name of the field, and in it. */
  static final String AT = "at";

  /** What stays of a note that is told: its type and its time. */
  record Noted(String type, Instant at) {}

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Noted initial() {
    return new Noted("", Instant.EPOCH);
  }

  @Override
  public Noted evolve(Noted state, AuditNote note) {
    return new Noted(note.type(), note.at());
  }

  @Override
  public ObjectNode write(Noted state) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", state.type())
        .put(AT, state.at().toEpochMilli());
  }

  @Override
  public Noted read(ObjectNode stored, int schema) {
    return new Noted(
        stored.get("type").stringValue(), Instant.ofEpochMilli(stored.get(AT).longValue()));
  }

  /** Who, when and where are in the envelope of the event. */
  @Override
  public Fact fact(String id, AuditNote note) {
    var fact = Fact.of(note.type(), 1).forAuditAlone().with("post", note.post());
    note.memberId().ifPresent(member -> fact.with("member", member));
    note.subject().ifPresent(subject -> fact.with("subject", subject));
    note.reason().ifPresent(reason -> fact.with("reason", reason));
    return fact;
  }
}
