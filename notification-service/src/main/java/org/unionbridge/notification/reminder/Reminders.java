package org.unionbridge.notification.reminder;

import java.time.Duration;
import java.time.Instant;
import org.unionbridge.notification.duty.DueStep;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The reminders that were made, each exactly once. */
final class Reminders {

  private final ViewStore<Reminder> store;

  Reminders(ViewStore<Reminder> store) {
    this.store = store;
  }

  /** Makes the reminder of a step; nothing when it was made before. */
  Mono<Reminder> make(DueStep due, Instant now, Duration window) {
    var reminder = Reminder.of(due, now, window);
    return store
        .put(ViewStore.Entry.of(Reminder.idOf(due), due.place(), 1, reminder))
        .filter(made -> made)
        .map(_ -> reminder);
  }

  /** What a post at a union was told. */
  Mono<Page<Stored<Reminder>>> toldTo(Scope scope, String post, String unionId, PageRequest page) {
    var told =
        Criteria.where("unionId", unionId)
            .and(Criteria.where("state.owes", post))
            .and(Criteria.where("state.outcome", Reminder.Outcome.SHOWN.name()));
    return store.page(scope, told, page);
  }

  /** What was made of a duty within a scope, the first so many in order of time. */
  Flux<Stored<Reminder>> of(Scope scope, String dutyId, int most) {
    return store
        .page(scope, Criteria.where("state.dutyId", dutyId), PageRequest.first("state.at", most))
        .flatMapIterable(Page::items);
  }
}
