package org.unionbridge.notification.duty.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.testing.InMemoryViewStore;
import reactor.core.publisher.Mono;

/** All that is looked at in rounds, one look at a time, for desks of other packages. */
public final class Looks {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final DutyRules rules;
  private final Standing standing;
  private final Duties duties;
  private final WorkShare share;
  private final PublishedPlans published =
      new PublishedPlans(InMemoryViewStore.of(PublishedPlan.class));
  private final List<Rounds.Look> atPublications;

  public Looks(DutyRules rules, Standing standing, Duties duties, WorkShare share) {
    this.rules = rules;
    this.standing = standing;
    this.duties = duties;
    this.share = share;
    this.atPublications = RoundsConfiguration.looks(rules, published, standing, duties);
  }

  /** What is known of published plans. */
  public Mono<Void> hears(InboundEvent event) {
    return published.apply(event);
  }

  public void atPublications(Instant now) {
    atPublications.forEach(look -> at(look, now));
  }

  public void atLapses(Instant now) {
    at(new Lapses(rules, duties), now);
  }

  public void atBirthdays(Instant now) {
    at(new Birthdays(rules.ofBirthdays().orElseThrow(), standing, duties), now);
  }

  private void at(Rounds.Look look, Instant now) {
    look.round(now, share.slots()).block(LIMIT);
  }
}
