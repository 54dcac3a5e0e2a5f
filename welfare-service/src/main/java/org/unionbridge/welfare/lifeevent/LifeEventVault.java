package org.unionbridge.welfare.lifeevent;

import java.util.Optional;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.welfare.lifeevent.LifeEvent.Reported;
import org.unionbridge.welfare.lifeevent.LifeEvent.Unreported;
import org.unionbridge.welfare.sealing.TextVault;

/** Seals what is told of a life event on its way in and opens it on its way out. */
final class LifeEventVault {

  private static final String DOCUMENTS = "life-events";

  private final TextVault texts;

  LifeEventVault(FieldVault vault) {
    this.texts = new TextVault(vault);
  }

  /** What was told under this id, equal to what is known there when the same was told before. */
  Occurrence seal(WrappedKey key, String id, LifeEvent known, ToldLifeEvent told) {
    var before = knownOf(told.memberId(), known);
    return new Occurrence(
        told.memberId(),
        told.unionId(),
        Optional.of(
            texts.seal(key, field(id, "cause"), told.cause(), before.flatMap(Occurrence::cause))),
        told.happenedOn(),
        told.reportedOn(),
        told.note()
            .map(note ->
                texts.seal(key, field(id, "note"), note, before.flatMap(Occurrence::note))));
  }

  /** What is known of somebody else lies under another key. */
  private static Optional<Occurrence> knownOf(String memberId, LifeEvent known) {
    return switch (known) {
      case Reported(var occurrence) when occurrence.memberId().equals(memberId) ->
          Optional.of(occurrence);
      case Reported _, Unreported _ -> Optional.empty();
    };
  }

  /** What was told, with empty texts where the key is gone. */
  ToldLifeEvent open(Optional<WrappedKey> key, String id, Occurrence occurrence) {
    return new ToldLifeEvent(
        occurrence.memberId(),
        occurrence.unionId(),
        occurrence.cause().map(cause -> texts.open(key, field(id, "cause"), cause)).orElse(""),
        occurrence.happenedOn(),
        occurrence.reportedOn(),
        occurrence.note().map(note -> texts.open(key, field(id, "note"), note)));
  }

  private static Field field(String id, String name) {
    return new Field(DOCUMENTS, id, name);
  }
}
