package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;

/** The one list of what the asker's post at the asker's union owes. */
@RestController
@RequestMapping("/api/notification/duties")
final class DutyApi {

  static final String SEE = "notification.duties.see";

  private final Duties duties;
  private final Standing standing;
  private final int soonDays;
  private final Texts texts;

  DutyApi(Duties duties, Standing standing, int soonDays, Texts texts) {
    this.duties = duties;
    this.standing = standing;
    this.soonDays = soonDays;
    this.texts = texts;
  }

  /**
   * A duty as its debtor sees it.
   *
   * @param unionId where the subject belongs
   */
  record DutyView(
      String id,
      String kind,
      String service,
      String subjectId,
      String unionId,
      LocalDate from,
      LocalDate due,
      String state,
      String why) {}

  @GetMapping
  @Action(SEE)
  @Asks(paged = true)
  Mono<PageView<DutyView>> list(Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    var unionId = call.actor().place().unionId();
    return standing
        .zone(unionId)
        .flatMap(zone ->
            duties.owedBy(
                call.scope(),
                call.actor().post(),
                unionId,
                LocalDate.ofInstant(call.now(), zone),
                call.page("state.span.due", false)))
        .map(page -> PageView.of(page.map(duty -> view(duty, call.now(), language))));
  }

  private DutyView view(Stored<Duty.Open> duty, Instant now, Locale language) {
    var state = duty.state();
    var about = state.about();
    return new DutyView(
        duty.id(),
        about.kind(),
        about.service(),
        about.subjectId(),
        about.unionId(),
        state.span().from(),
        state.span().due(),
        state.urgency(now, soonDays).name().toLowerCase(Locale.ROOT),
        texts.text(state.why(), List.of(about.kind()), language));
  }
}
