package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.core.env.StandardEnvironment;
import org.unionbridge.plan.importing.ImportCommand.Keep;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** Documents and imports for tests, also those of other features. */
public final class ImportSamples {

  /** A document with one plan of three month tasks. */
  public static final String TEXT =
      String.join(
          "\n",
          "学校工会工作计划",
          "一、主要工作",
          "1、组织教职工学习工会法。",
          "二、月份安排",
          "三月份：",
          "1、庆祝三八妇女节",
          "四月份：",
          "1、慰问退休教师",
          "2、组织春游");

  private ImportSamples() {}

  static DocumentReader reader() {
    return ImportSettings.of(new StandardEnvironment()).reader();
  }

  static InMemoryAggregateStore<ImportJob, ImportEvent> store() {
    return InMemoryAggregateStore.of("plan", new ImportCodec());
  }

  /** Imports that hold one that was read from this text, under this id. */
  public static Imports holding(String id, Place place, String text) {
    var store = store();
    var reading = reader().read(place.unionId(), "", text.getBytes(UTF_8));
    if (!(reading instanceof Reading.Read<Document>(var document))) {
      throw new AssertionError("the sample cannot be read");
    }
    var kept =
        store.change(
            Scope.everything(),
            place,
            id,
            Contexts.plain(),
            state -> ImportRules.decide(state, new Keep(document)));
    assertThat(kept.block()).isNotNull();
    return new Imports(store, reader());
  }
}
