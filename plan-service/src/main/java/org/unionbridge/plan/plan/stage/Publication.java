package org.unionbridge.plan.plan.stage;

import java.time.LocalDate;
import java.util.List;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;

/**
 * A plan in force that the unions below may begin theirs with (P-13).
 *
 * @param unitKinds of the unions that it is meant for
 */
public record Publication(List<UnitKind> unitKinds, LocalDate on) {
  public Publication {
    unitKinds = List.copyOf(unitKinds);
  }
}
