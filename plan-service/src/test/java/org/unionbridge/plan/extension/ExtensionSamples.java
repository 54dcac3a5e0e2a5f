package org.unionbridge.plan.extension;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.testing.InMemoryAggregateStore;

/** Extensions for tests. */
public final class ExtensionSamples {

  static final OwnKind TEA =
      new OwnKind(
          "own-tea-culture",
          "activity",
          "茶文化活动",
          "Tea culture",
          List.of("茶艺", "茶文化"),
          List.of(),
          List.of("held-on", "people"),
          Optional.of("CULTURE_EVENT"),
          "year",
          List.of("chair"),
          List.of("group-leader"));
  static final Adaptation SHUTTLECOCK =
      new Adaptation(
          "activity-match", Optional.of("职工体育比赛"), Optional.empty(), List.of("毽球"), List.of());

  private ExtensionSamples() {}

  /** The store of extensions, in memory. */
  public static final class Store {
    final InMemoryAggregateStore<KindExtension, ExtensionEvent> kinds =
        InMemoryAggregateStore.of("plan", new ExtensionCodec());

    /** What holds at unions, from this store. */
    public Extensions extensions() {
      return new Extensions(kinds);
    }

    /** The routes that fill it. */
    public Object api(Catalogue catalogue, Unions unions) {
      return new ExtensionApi(kinds, catalogue, unions);
    }

    /** What was told, in its order. */
    public List<String> facts() {
      return kinds.events().stream().map(event -> event.type()).toList();
    }
  }

  static OwnKind tea(List<String> fields, Optional<String> measure) {
    return new OwnKind(
        TEA.code(),
        TEA.area(),
        TEA.zh(),
        TEA.en(),
        TEA.words(),
        TEA.not(),
        fields,
        measure,
        TEA.every(),
        TEA.does(),
        TEA.told());
  }
}
