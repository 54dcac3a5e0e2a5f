package org.unionbridge.notification.duty.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Duties.Asker;
import org.unionbridge.notification.duty.Duty;
import org.unionbridge.notification.duty.rules.DutyRule;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The one list of what the asker's post at the asker's union owes. */
@RestController
@RequestMapping("/api/notification/duties")
final class DutyApi {

  private final Duties duties;
  private final Standing standing;
  private final DutyDays days;
  private final LiveDuties live;
  private final Seats seats;
  private final DutyRules rules;
  private final Texts texts;

  DutyApi(
      Duties duties,
      Standing standing,
      LiveDuties live,
      Seats seats,
      DutyRules rules,
      Texts texts) {
    this.duties = duties;
    this.standing = standing;
    this.days = new DutyDays(duties, standing);
    this.live = live;
    this.seats = seats;
    this.rules = rules;
    this.texts = texts;
  }

  @GetMapping
  @Action(DutyRules.SEE)
  @Asks(paged = true)
  Mono<PageView<DutyView>> list(Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    var asker = asker(call);
    return standing
        .zone(asker.unionId())
        .flatMap(zone ->
            duties.owedBy(
                asker, LocalDate.ofInstant(call.now(), zone), call.page(Duties.DUE, false)))
        .map(page -> PageView.of(page.map(duty -> view(duty, call.now(), language))));
  }

  private static Asker asker(Call call) {
    var actor = call.actor();
    return new Asker(call.scope(), actor.post(), actor.place().unionId());
  }

  private DutyView view(Stored<Duty.Open> duty, Instant now, Locale language) {
    var state = duty.state();
    var kind = state.about().kind();
    return DutyView.of(
        duty,
        now,
        rules.soonDays(),
        texts.text(state.why(), List.of(kind), language),
        rules.ofKind(kind).map(DutyRule::act));
  }

  @GetMapping("/summary")
  @Action(DutyRules.SEE)
  Mono<DutySummary> summary(Call call) {
    return days.look(asker(call), call.now()).flatMap(days::summary);
  }

  /** For as long as the gateway leaves it open, and at most for some minutes. */
  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Action(DutyRules.SEE)
  Flux<ServerSentEvent<DutySummary>> live(Call call, ServerWebExchange exchange) {
    var seen =
        Optional.ofNullable(exchange.getRequest().getHeaders().getFirst("Last-Event-ID"))
            .filter(id -> id.length() <= 64);
    return seats.seated(call.actor().accountId(), live.of(asker(call), seen));
  }
}
