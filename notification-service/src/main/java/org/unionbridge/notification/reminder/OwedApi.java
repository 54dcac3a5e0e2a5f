package org.unionbridge.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.Owed;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** What events about a subject came to here: duties and reminders, by ids and kinds. */
@RestController
final class OwedApi {

  private static final int MOST_DUTIES = 20;
  private static final int MOST_REMINDERS = 50;

  private final Duties duties;
  private final Reminders reminders;

  OwedApi(Duties duties, Reminders reminders) {
    this.duties = duties;
    this.reminders = reminders;
  }

  /**
   * A reminder that was made.
   *
   * @param at when it was to come
   * @param madeAt when it was made
   * @param shown false where it came too late to be shown as if it were new
   */
  record MadeView(String tone, Instant at, Instant madeAt, boolean shown) {
    static MadeView of(Stored<Reminder> stored) {
      var reminder = stored.state();
      boolean shown =
          switch (reminder.outcome()) {
            case SHOWN -> true;
            case EXPIRED -> false;
          };
      return new MadeView(reminder.tone().code(), reminder.at(), reminder.madeAt(), shown);
    }
  }

  /**
   * A duty.
   *
   * @param unionId the union that owes
   * @param next when the next reminder comes
   * @param ended {@code DONE}, {@code LAPSED} or {@code WITHDRAWN}; missing while it is open
   */
  record OwedView(
      String id,
      String kind,
      String unionId,
      @Nullable String post,
      @Nullable LocalDate due,
      @Nullable Instant next,
      @Nullable String ended,
      @Nullable Instant endedAt,
      List<MadeView> reminders) {

    static OwedView of(Owed owed, List<MadeView> reminders) {
      return new OwedView(
          owed.id(),
          owed.kind(),
          owed.unionId(),
          owed.post().orElse(null),
          owed.due().orElse(null),
          owed.next().orElse(null),
          owed.ended().orElse(null),
          owed.endedAt().orElse(null),
          reminders);
    }
  }

  record OwedListView(List<OwedView> duties) {}

  /** The first twenty duties about it. */
  @GetMapping("/api/notification/operations/duties")
  @Action("operations.story.see")
  @Asks("subject")
  Mono<OwedListView> about(Call call) {
    var subject =
        call.query()
            .text("subject")
            .orElseThrow(() ->
                Problem.badFields(List.of(FieldFault.of("subject", "required"))).asException());
    return duties
        .about(call.scope(), subject, MOST_DUTIES)
        .concatMap(owed -> view(call.scope(), owed))
        .collectList()
        .map(OwedListView::new);
  }

  private Mono<OwedView> view(Scope scope, Owed owed) {
    return reminders
        .of(scope, owed.id(), MOST_REMINDERS)
        .map(MadeView::of)
        .collectList()
        .map(made -> OwedView.of(owed, made));
  }
}
