package org.unionbridge.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.store.PageRequest;

/** The query parameters of a request; those that nobody knows are faults. */
public record Query(Map<String, String> values) {

  private static final List<String> PAGING = List.of("limit", "after");

  /**
   * What is asked of the route of this parameter.
   *
   * @throws ProblemException when the route knows no such parameter
   */
  public static Query asked(MethodParameter parameter, ServerWebExchange exchange) {
    var query = of(exchange.getRequest().getQueryParams());
    var asks = parameter.getMethodAnnotation(Asks.class);
    return asks == null ? query.only(false) : query.only(asks.paged(), asks.value());
  }

  static Query of(MultiValueMap<String, String> sent) {
    var repeated = sent.entrySet().stream().filter(e -> e.getValue().size() > 1).findFirst();
    if (repeated.isPresent()) {
      throw fault(repeated.get().getKey(), "repeated");
    }
    return new Query(sent.toSingleValueMap());
  }

  /** Refuses all but these parameters, and those of paging where there are pages. */
  Query only(boolean paged, String... names) {
    var known = new ArrayList<>(List.of(names));
    if (paged) {
      known.addAll(PAGING);
    }
    var faults = new ArrayList<FieldFault>();
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(FieldFault.of(name, "unknown")));
    if (!faults.isEmpty()) {
      throw Problem.badFields(faults).asException();
    }
    return this;
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  public Optional<LocalDate> date(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw fault(name, "bad-date");
    }
  }

  PageRequest page(String sort, boolean descending) {
    return new PageRequest(sort, descending, limit(), text("after"));
  }

  private int limit() {
    var asked = text("limit");
    if (asked.isEmpty()) {
      return PageRequest.USUAL;
    }
    try {
      int limit = Integer.parseInt(asked.get());
      if (limit >= 1 && limit <= PageRequest.MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      throw fault("limit", "not-a-whole-number");
    }
    throw fault("limit", "out-of-range", 1, PageRequest.MOST);
  }

  private static ProblemException fault(String name, String code, Object... arguments) {
    return Problem.badFields(List.of(FieldFault.of(name, code, arguments))).asException();
  }
}
