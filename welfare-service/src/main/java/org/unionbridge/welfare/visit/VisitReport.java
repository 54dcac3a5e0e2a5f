package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.money.Money;
import org.unionbridge.platform.privacy.Sealed;

/**
 * How a visit went, as it is kept: words are sealed under the key of the member who was visited.
 *
 * @param visitors ids of the members who went
 * @param gift what was brought, in words
 * @param money what was given in money
 * @param note in the visitors' own words
 */
record VisitReport(
    LocalDate visitedOn,
    List<String> visitors,
    Optional<Sealed> gift,
    Optional<Money> money,
    Optional<Sealed> note) {
  VisitReport {
    visitors = List.copyOf(visitors);
  }

  /** What may stay when the member is erased. */
  VisitReport emptied() {
    return new VisitReport(visitedOn, visitors, Optional.empty(), money, Optional.empty());
  }
}
