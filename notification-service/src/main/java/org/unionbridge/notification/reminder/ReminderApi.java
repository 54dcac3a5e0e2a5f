package org.unionbridge.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;

/** What the asker's post at the asker's union was reminded of, newest first. */
@RestController
@RequestMapping("/api/notification/reminders")
final class ReminderApi {

  private final Reminders reminders;
  private final Texts texts;

  ReminderApi(Reminders reminders, Texts texts) {
    this.reminders = reminders;
    this.texts = texts;
  }

  /**
   * A reminder as its reader sees it.
   *
   * @param unionId where the subject belongs
   */
  record ReminderView(
      String id,
      String dutyId,
      String kind,
      String service,
      String subjectId,
      String unionId,
      String tone,
      LocalDate due,
      Instant at,
      String text) {}

  @GetMapping
  @Action("notification.reminders.see")
  @Asks(paged = true)
  Mono<PageView<ReminderView>> list(Call call, ServerWebExchange exchange) {
    var actor = call.actor();
    var language = Texts.languageOf(exchange);
    return reminders
        .toldTo(call.scope(), actor.post(), actor.place().unionId(), call.page("state.at", true))
        .map(page -> PageView.of(page.map(reminder -> view(reminder, language))));
  }

  private ReminderView view(Stored<Reminder> stored, Locale language) {
    var reminder = stored.state();
    var about = reminder.about();
    return new ReminderView(
        stored.id(),
        reminder.dutyId(),
        about.kind(),
        about.service(),
        about.subjectId(),
        about.unionId(),
        reminder.tone().code(),
        reminder.due(),
        reminder.at(),
        texts.text(reminder.template(), List.of(reminder.due().toString()), language));
  }
}
