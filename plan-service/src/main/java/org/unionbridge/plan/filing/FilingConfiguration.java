package org.unionbridge.plan.filing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.MonthDay;
import java.util.function.IntFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.Generations;
import org.unionbridge.platform.listening.Subscription;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stores;
import org.unionbridge.platform.ticking.Ticker;

/** Filing, and its board, wired. */
@Configuration(proxyBeanMethods = false)
public class FilingConfiguration {

  @Bean
  FilingBoard filingBoard(
      Stores stores,
      Generations generations,
      Unions unions,
      @Value("${unionbridge.plan.filing-due}") String due) {
    return new FilingBoard(
        collection ->
            stores.views(
                collection, BoardRow.class, JsonForm.plain(), BoardRow.UNION, BoardRow.STATE),
        generations::active,
        unions,
        MonthDay.parse("--" + due));
  }

  @Bean
  Subscription filingBoardSubscription(FilingBoard board, Unions unions) {
    IntFunction<Effect> effects = generation -> new BoardListener(board.of(generation), unions);
    return Subscription.facts(FilingBoard.LISTENER, "plan.facts", effects);
  }

  @Bean
  BoardApi boardApi(FilingBoard board, Unions unions) {
    return new BoardApi(board, unions);
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  Ticker filingFigures(
      FilingBoard board,
      Unions unions,
      BusinessClock clock,
      MeterRegistry registry,
      @Value("${unionbridge.figures.every:1m}") Duration every) {
    var figures = new FilingFigures(board, unions, clock, registry);
    return new Ticker("filing-figures", every, figures::count, registry);
  }

  @Bean
  FilingApi filingApi(Plans plans) {
    return new FilingApi(plans);
  }
}
