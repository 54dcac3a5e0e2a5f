package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.money.Money;

/**
 * How a visit went.
 *
 * @param visitors ids of the members who went
 * @param gift what was brought, in words; never leaves this service
 * @param money what was given in money
 * @param note in the visitors' own words; never leaves this service
 */
record VisitReport(
    LocalDate visitedOn,
    List<String> visitors,
    Optional<String> gift,
    Optional<Money> money,
    Optional<String> note) {
  VisitReport {
    visitors = List.copyOf(visitors);
  }
}
