package org.unionbridge.benchmark.door;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the gateway does with a request on its way inward, and the beans that do it. */
enum Guard {
  CONNECTIONS("connections", "deadlines"),
  HEADERS("securityHeaders"),
  ARRIVAL("arrival", "cookieNames"),
  SCREEN("requestScreen"),
  BODY("bodyLimit"),
  LIMITS("addressLimit", "accountLimit"),
  FRESHNESS("freshnessFilter"),
  /** Somebody is signed in then, without being looked up. */
  SESSION("sessionFilter"),
  VIEWING("viewingFilter"),
  REFUSALS("refusalNotes"),
  BREAKER("serviceBreaker", "serviceFailures"),
  TOKEN("innerToken", "inwardHeaders"),
  /** No guard, but what the framework counts and times of every request. */
  FIGURES;

  private final List<String> beans;

  Guard(String... beans) {
    this.beans = List.of(beans);
  }

  List<String> beans() {
    return beans;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that are switched off by this word: one, or all of them, or none. */
  static List<Guard> named(String word) {
    return switch (word) {
      case "none" -> List.of();
      case "all" -> List.of(values());
      default -> List.of(valueOf(word.toUpperCase(Locale.ROOT)));
    };
  }

  /** Every one by itself, and at last all together. */
  static List<String> words(Optional<String> only) {
    return only.map(List::of)
        .orElseGet(
            () -> Stream.concat(Stream.of(values()).map(Guard::word), Stream.of("all")).toList());
  }
}
