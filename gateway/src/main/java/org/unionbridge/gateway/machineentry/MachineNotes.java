package org.unionbridge.gateway.machineentry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.unionbridge.gateway.machine.MachineTimes;
import org.unionbridge.gateway.machine.MachineUses;
import org.unionbridge.gateway.machine.Machines.Why;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import reactor.core.publisher.Mono;

/**
 * What the audit is told of machines that come: each one's first time in a day, and that one was
 * kept out, once an hour for each reason; how often is a figure.
 */
final class MachineNotes {

  private static final Duration AGAIN = Duration.ofHours(1);
  private static final String NOBODY_KNOWN = "nobody-known";

  private final MachineUses uses;
  private final MachineTimes times;
  private final AuditLog audit;
  private final MeterRegistry registry;
  private final Clock clock;
  private final Cache<String, Boolean> told =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(AGAIN).build();

  MachineNotes(
      MachineUses uses, MachineTimes times, AuditLog audit, MeterRegistry registry, Clock clock) {
    this.uses = uses;
    this.times = times;
    this.audit = audit;
    this.registry = registry;
    this.clock = clock;
    // from the start, so that the first refusal is an increase
    refused(NOBODY_KNOWN).increment(0);
    for (var why : Why.values()) {
      refused(nameOf(why)).increment(0);
    }
  }

  private static String nameOf(Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Lets nothing begin before the day is noted. */
  Mono<Void> came(Actor machine, String trace) {
    var note = note("gateway.machine.used", machine, Optional.empty(), trace);
    return uses.onDay(times.today(clock.instant()), machine, audit.note(note));
  }

  Mono<Void> keptOut(Actor machine, Why why, String trace) {
    var reason = nameOf(why);
    count(reason);
    var first = told.asMap().putIfAbsent(machine.accountId() + " " + reason, true) == null;
    return first
        ? audit.note(note("gateway.machine.kept-out", machine, Optional.of(reason), trace))
        : Mono.empty();
  }

  void nobodyKnown() {
    count(NOBODY_KNOWN);
  }

  private void count(String reason) {
    refused(reason).increment();
  }

  private Counter refused(String reason) {
    return Counter.builder("gateway.machine.refused")
        .description("Machines that were kept out, by why.")
        .tag("why", reason)
        .register(registry);
  }

  private AuditNote note(String type, Actor machine, Optional<String> reason, String trace) {
    return new AuditNote(
        type,
        machine.accountId(),
        machine.memberId(),
        machine.post(),
        machine.place().unionId(),
        machine.place().unionPath(),
        Optional.of("machine:" + machine.accountId()),
        reason,
        clock.instant(),
        trace);
  }
}
