package org.unionbridge.welfare.visit;

import java.util.Optional;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.Sealed;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.welfare.sealing.TextVault;
import org.unionbridge.welfare.visit.Visit.NotDemanded;
import org.unionbridge.welfare.visit.Visit.Open;
import org.unionbridge.welfare.visit.Visit.Recorded;

/** Seals what is told of a visit on its way in and opens it on its way out. */
final class VisitVault {

  private static final String DOCUMENTS = "visits";

  private final TextVault texts;

  VisitVault(FieldVault vault) {
    this.texts = new TextVault(vault);
  }

  Sealed sealCause(WrappedKey key, String id, String cause) {
    return texts.seal(key, field(id, "cause"), cause, Optional.empty());
  }

  /** What was told of this visit, equal to what is known when the same was told before. */
  VisitReport seal(WrappedKey key, String id, Visit known, ToldVisit told) {
    var before = reportOf(known);
    return new VisitReport(
        told.visitedOn(),
        told.visitors(),
        told.gift()
            .map(gift ->
                texts.seal(key, field(id, "gift"), gift, before.flatMap(VisitReport::gift))),
        told.money(),
        told.note()
            .map(note ->
                texts.seal(key, field(id, "note"), note, before.flatMap(VisitReport::note))));
  }

  private static Optional<VisitReport> reportOf(Visit visit) {
    return switch (visit) {
      case Recorded(_, var report) -> Optional.of(report);
      case NotDemanded _, Open _ -> Optional.empty();
    };
  }

  /** The code of the cause, empty where the key is gone. */
  String openCause(Optional<WrappedKey> key, String id, Demand demand) {
    return demand.cause().map(cause -> texts.open(key, field(id, "cause"), cause)).orElse("");
  }

  /** What was told, with empty texts where the key is gone. */
  ToldVisit open(Optional<WrappedKey> key, String id, VisitReport report) {
    return new ToldVisit(
        report.visitedOn(),
        report.visitors(),
        report.gift().map(gift -> texts.open(key, field(id, "gift"), gift)),
        report.money(),
        report.note().map(note -> texts.open(key, field(id, "note"), note)));
  }

  private static Field field(String id, String name) {
    return new Field(DOCUMENTS, id, name);
  }
}
