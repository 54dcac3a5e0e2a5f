package org.unionbridge.plan.plan.stage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a plan stands with the union above, which takes note of it and does not approve it.
 *
 * @param revision of the plan that was filed; 0 while none was
 * @param filedOn the day that it was last filed
 * @param answeredOn the day that the union above last returned or accepted it
 * @param remarks of the union above, the latest last
 */
public record Filing(
    State state,
    int revision,
    Optional<LocalDate> filedOn,
    Optional<LocalDate> answeredOn,
    List<Remark> remarks) {

  /** How far it is. */
  public enum State {
    NOT_FILED,
    FILED,
    RETURNED,
    ACCEPTED;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Filing {
    remarks = List.copyOf(remarks);
  }

  public static Filing none() {
    return new Filing(State.NOT_FILED, 0, Optional.empty(), Optional.empty(), List.of());
  }

  public Filing filed(int newRevision, LocalDate on) {
    return new Filing(State.FILED, newRevision, Optional.of(on), Optional.empty(), remarks);
  }

  public Filing answered(State answer, LocalDate on) {
    return new Filing(answer, revision, filedOn, Optional.of(on), remarks);
  }

  public Filing with(Remark remark) {
    var all = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
    return new Filing(state, revision, filedOn, answeredOn, all);
  }
}
