package org.unionbridge.platform.audit;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.decision.Decision;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/** Keeps each note as a document of its own, and lets it go the way of all events. */
final class Notebook implements AuditLog {

  static final String COLLECTION = "audit-notes";

  private static final Pattern TRACE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  private static final Pattern PATH = Pattern.compile("/(?:[^/]+/)*");
  private static final String NOWHERE = "nowhere";

  private final AggregateStore<NoteCodec.Noted, AuditNote> notes;

  Notebook(AggregateStore<NoteCodec.Noted, AuditNote> notes) {
    this.notes = notes;
  }

  @Override
  public Mono<Void> note(AuditNote note) {
    return notes
        .change(
            Scope.everything(),
            place(note),
            Ids.random(),
            context(note),
            _ -> Decision.<AuditNote, Void>accept(note))
        .then();
  }

  private static Place place(AuditNote note) {
    return note.unionId().isBlank() || !PATH.matcher(note.unionPath()).matches()
        ? new Place(NOWHERE, "/")
        : new Place(note.unionId(), note.unionPath());
  }

  private static CommandContext context(AuditNote note) {
    var trace = TRACE.matcher(note.trace()).matches() ? note.trace() : Traces.begin();
    return new CommandContext(
        note.accountId(),
        note.at(),
        trace.substring(3, 35),
        Optional.empty(),
        trace,
        Optional.empty(),
        OptionalLong.empty());
  }
}
