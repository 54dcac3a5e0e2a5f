package org.unionbridge.plan.importing;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.importing.Acceptance.Confirmed;
import org.unionbridge.plan.importing.ImportCommand.Accept;
import org.unionbridge.plan.plan.Words;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Problem;

/** Of a plan that is in force already, since some day, or of a draft. */
record AcceptanceRequest(
    int plan,
    int year,
    boolean draft,
    Optional<LocalDate> approvedOn,
    Optional<Confirmed> confirmed) {
  private static final int LONGEST_WORD = 40;

  /** Where a day begins first: nowhere is it later than there. */
  private static final ZoneOffset FURTHEST_EAST = ZoneOffset.ofHours(14);

  static AcceptanceRequest read(Fields f) {
    var request =
        new AcceptanceRequest(
            (int) f.number("plan", 1, 100_000),
            (int) f.number("year", 1, 9_999),
            f.flag("draft"),
            f.optionalDate("approvedOn"),
            confirmed(f));
    if (request.draft() && request.approvedOn().isPresent()) {
      f.fault("approvedOn", "not-of-a-draft");
    }
    return request;
  }

  /** All three, or none of them. */
  private static Optional<Confirmed> confirmed(Fields f) {
    boolean any =
        Stream.of("unitKind", "level", "period")
            .anyMatch(name -> f.optionalText(name, LONGEST_WORD).isPresent());
    return any
        ? Optional.of(
            new Confirmed(
                Words.read(f, "unitKind", UnitKind.values(), UnitKind::word),
                Words.read(f, "level", Level.values(), Level::word),
                Words.read(f, "period", PeriodKind.values(), PeriodKind::word)))
        : Optional.empty();
  }

  Accept of(String importId, Instant now) {
    var latest = LocalDate.ofInstant(now, FURTHEST_EAST);
    if (approvedOn.filter(day -> day.isAfter(latest)).isPresent()) {
      throw Problem.of(UNPROCESSABLE_CONTENT, "approved-in-the-future", latest.toString())
          .asException();
    }
    var planId = Ids.derived("plan", importId, Integer.toString(plan));
    var standing = draft ? Optional.of(Acceptance.DRAFT) : Optional.<String>empty();
    return new Accept(new Acceptance(plan, year, planId, standing, approvedOn, confirmed));
  }
}
