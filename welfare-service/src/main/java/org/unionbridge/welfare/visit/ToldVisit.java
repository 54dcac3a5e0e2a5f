package org.unionbridge.welfare.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.money.Money;

/**
 * How a visit went, in the clear: as it comes in and as it is shown, never as it is kept.
 *
 * @param visitors ids of the members who went
 * @param gift what was brought, in words; empty when the member was erased
 * @param money what was given in money
 * @param note in the visitors' own words; empty when the member was erased
 */
record ToldVisit(
    LocalDate visitedOn,
    List<String> visitors,
    Optional<String> gift,
    Optional<Money> money,
    Optional<String> note) {
  ToldVisit {
    visitors = List.copyOf(visitors);
  }
}
