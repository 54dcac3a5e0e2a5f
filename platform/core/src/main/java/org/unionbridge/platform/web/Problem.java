package org.unionbridge.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not carried out, as RFC 9457 has it, before it is put into the asker's words.
 *
 * @param code last part of the stable type {@code urn:problem:…}, and key of its texts
 * @param arguments of the text; ids, limits and dates, never personal data
 * @param faults every field at fault
 * @param retryAfter when it may be worth trying again
 */
public record Problem(
    HttpStatus status,
    String code,
    List<Object> arguments,
    List<FieldFault> faults,
    Optional<Duration> retryAfter) {

  public Problem {
    arguments = List.copyOf(arguments);
    faults = List.copyOf(faults);
  }

  public static Problem of(HttpStatus status, String code, Object... arguments) {
    return new Problem(status, code, List.of(arguments), List.of(), Optional.empty());
  }

  /** The request can never be right as it is, at these fields. */
  public static Problem badFields(List<FieldFault> faults) {
    return new Problem(HttpStatus.BAD_REQUEST, "bad-request", List.of(), faults, Optional.empty());
  }

  /** One field names something that does not exist where the asker may look. */
  public static Problem unknown(String field) {
    return new Problem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "unknown-reference",
        List.of(),
        List.of(FieldFault.of(field, "unknown-reference")),
        Optional.empty());
  }

  public Problem retryAfter(Duration pause) {
    return new Problem(status, code, arguments, faults, Optional.of(pause));
  }

  /** For places that must break off here. */
  public ProblemException asException() {
    return new ProblemException(this);
  }
}
