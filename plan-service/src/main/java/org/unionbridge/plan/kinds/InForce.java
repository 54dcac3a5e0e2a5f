package org.unionbridge.plan.kinds;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.Kind;
import org.unionbridge.plan.catalogue.Kind.Meaning;
import org.unionbridge.plan.catalogue.Kind.Period;
import org.unionbridge.plan.catalogue.Kind.Usual;
import org.unionbridge.plan.catalogue.Names;
import org.unionbridge.plan.extension.Adaptation;
import org.unionbridge.plan.extension.KindExtension;
import org.unionbridge.plan.extension.KindExtension.Adapted;
import org.unionbridge.plan.extension.KindExtension.Added;
import org.unionbridge.plan.extension.KindExtension.Restored;
import org.unionbridge.plan.extension.KindExtension.Unmade;
import org.unionbridge.plan.extension.KindExtension.Withdrawn;
import org.unionbridge.plan.extension.OwnKind;

/**
 * The kinds that hold at a union.
 *
 * @param offered by their codes, the shipped ones first
 * @param withdrawn kinds of its federation that are offered no more, but keep their names
 */
record InForce(Map<String, Kind> offered, Map<String, Kind> withdrawn) {

  InForce {
    offered = Collections.unmodifiableMap(new LinkedHashMap<>(offered));
    withdrawn = Map.copyOf(withdrawn);
  }

  static InForce of(Catalogue catalogue, Collection<KindExtension> extensions) {
    var offered = new LinkedHashMap<String, Kind>();
    var withdrawn = new LinkedHashMap<String, Kind>();
    catalogue.kinds().forEach(kind -> offered.put(kind.code(), kind));
    for (KindExtension extension : extensions) {
      switch (extension) {
        case Added(_, var kind) -> offered.put(kind.code(), own(catalogue, kind));
        case Withdrawn(_, var kind) -> withdrawn.put(kind.code(), own(catalogue, kind));
        case Adapted(_, var adaptation) ->
            offered.computeIfPresent(adaptation.code(), (_, kind) -> adapted(kind, adaptation));
        case Unmade _, Restored _ -> {}
      }
    }
    return new InForce(offered, withdrawn);
  }

  private static Kind own(Catalogue catalogue, OwnKind kind) {
    return new Kind(
        kind.code(),
        kind.area(),
        new Names(kind.zh(), kind.en()),
        new Meaning(kind.words(), List.of(), kind.not()),
        kind.fields().stream().flatMap(code -> catalogue.field(code).stream()).toList(),
        kind.measure().flatMap(catalogue::measure),
        new Usual(period(kind.every()), 1, List.of()),
        kind.does(),
        kind.told(),
        List.of());
  }

  private static Period period(String every) {
    return Period.valueOf(every.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Kind adapted(Kind kind, Adaptation adaptation) {
    var meaning = kind.meaning();
    return new Kind(
        kind.code(),
        kind.area(),
        new Names(
            adaptation.zh().orElse(kind.names().zh()), adaptation.en().orElse(kind.names().en())),
        new Meaning(
            joined(meaning.words(), adaptation.words()),
            meaning.weak(),
            joined(meaning.not(), adaptation.not())),
        kind.fields(),
        kind.measure(),
        kind.usual(),
        kind.does(),
        kind.told(),
        kind.capabilities());
  }

  private static List<String> joined(List<String> shipped, List<String> added) {
    return Stream.concat(shipped.stream(), added.stream()).distinct().toList();
  }

  /** The kind of this code, also when it is offered no more. */
  Optional<Kind> kind(String code) {
    return Optional.ofNullable(offered.getOrDefault(code, withdrawn.get(code)));
  }
}
