package org.unionbridge.plan.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The kinds of work that ship with the product, in the order of their files. */
public final class Catalogue {

  /** The posts of a union; those that keep the system have no part in its work. */
  public static final Set<String> POSTS =
      Set.of(
          "federation-officer",
          "chair",
          "organisation-officer",
          "welfare-officer",
          "plan-officer",
          "finance-officer",
          "group-leader",
          "audit-committee",
          "member");

  private final List<Area> areas;
  private final Map<String, Kind> kinds;
  private final Map<String, RecordField> fields;

  Catalogue(List<Area> areas, List<Kind> kinds, Map<String, RecordField> fields) {
    this.areas = List.copyOf(areas);
    this.kinds = kinds.stream().collect(byCode());
    this.fields = Map.copyOf(fields);
  }

  private static Collector<Kind, ?, Map<String, Kind>> byCode() {
    return Collectors.toMap(
        Kind::code, Function.identity(), (first, _) -> first, LinkedHashMap::new);
  }

  /**
   * The catalogue as shipped.
   *
   * @throws RuntimeException that names file, line and kind when it cannot be followed to the
   *     letter
   */
  public static Catalogue shipped() {
    return CatalogueFiles.load();
  }

  public List<Area> areas() {
    return areas;
  }

  public List<Kind> kinds() {
    return List.copyOf(kinds.values());
  }

  public Optional<Kind> kind(String code) {
    return Optional.ofNullable(kinds.get(code));
  }

  /** The code of the measure that records of a kind add up to; nothing where they do not. */
  public Optional<String> summed(String kind) {
    return kind(kind).flatMap(Kind::measure).filter(Kind.Measure::sums).map(Kind.Measure::code);
  }

  /** A field that records may have, by its code. */
  public Optional<RecordField> field(String code) {
    return Optional.ofNullable(fields.get(code));
  }

  /** The measure of this code, as its first kind counts it. */
  public Optional<Kind.Measure> measure(String code) {
    return kinds.values().stream()
        .flatMap(kind -> kind.measure().stream())
        .filter(measure -> measure.code().equals(code))
        .findFirst();
  }
}
