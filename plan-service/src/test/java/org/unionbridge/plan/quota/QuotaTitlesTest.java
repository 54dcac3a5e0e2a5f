package org.unionbridge.plan.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.measure.MeasureSamples;
import org.unionbridge.plan.plan.PlanSamples;
import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

class QuotaTitlesTest {

  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  private static final Place CITY = new Place("u1", "/u1/");

  private final InMemoryAggregateStore<Quota, QuotaEvent> store =
      InMemoryAggregateStore.of("plan", new QuotaCodec());
  private final MeasureSamples measures = new MeasureSamples();
  private final QuotaTitles titles =
      new QuotaTitles(
          new Quotas(store, measures.measures()), Catalogue.shipped(), Texts.of("plan"));

  QuotaTitlesTest() {
    var terms = new Terms("u1", "CULTURE_EVENT", "time", 2026, 1_200, List.of("u1029"));
    store
        .change(
            Scope.everything(),
            CITY,
            "q1",
            Contexts.plain(),
            state -> QuotaRules.decide(state, new QuotaCommand.SetOut(terms)))
        .block();
    measures.count("c1", PlanSamples.SCHOOL, "CULTURE_EVENT", 3, "2026-05-01");
  }

  private List<String> lines(String path, Locale language) {
    return titles
        .titles(Scope.within(path), List.of("q1", "q2"), language)
        .map(title -> title.id() + " " + title.line())
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  @Test
  void theUnionThatItIsExpectedOfReadsHowMuchIsThere() {
    assertThat(lines("/u1/u1029/", CHINESE))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("q1 2026 年上级下达：")
        .endsWith("已完成 3／1200");
    assertThat(lines("/u1/u1029/", Locale.ENGLISH))
        .first()
        .asString()
        .startsWith("q1 Expected in 2026: ")
        .endsWith(", 3 of 1200");
  }

  @Test
  void nobodyElseReadsIt() {
    for (var path : List.of("/u1/u1030/", "/u1/u1029/b1/", "/u2/u1029x/", "/u2/", "/")) {
      assertThat(lines(path, CHINESE)).as(path).isEmpty();
    }
  }
}
