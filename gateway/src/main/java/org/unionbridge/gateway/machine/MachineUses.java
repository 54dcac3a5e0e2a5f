package org.unionbridge.gateway.machine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/**
 * The last day on which each machine came in; written once a day, with the day as its sequence, so
 * that reading stays reading.
 */
public final class MachineUses {

  private final ViewStore<MachineUse> views;
  private final Cache<String, LocalDate> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofDays(1)).build();

  MachineUses(ViewStore<MachineUse> views) {
    this.views = views;
  }

  /**
   * Notes that the machine comes on this day.
   *
   * @param told is done before, where no gateway has noted the day yet; two that do at once both
   *     tell
   */
  public Mono<Void> onDay(LocalDate day, Actor machine, Mono<Void> told) {
    return Mono.defer(() -> {
      var id = machine.accountId();
      return day.equals(known.getIfPresent(id))
          ? Mono.empty()
          : isNoted(id, day)
              .flatMap(noted -> noted ? Mono.empty() : told.then(keep(day, machine)))
              .then(Mono.fromRunnable(() -> known.put(id, day)));
    });
  }

  private Mono<Boolean> isNoted(String id, LocalDate day) {
    return views
        .find(Scope.everything(), id)
        .map(use -> !use.state().day().isBefore(day))
        .defaultIfEmpty(false);
  }

  private Mono<Void> keep(LocalDate day, Actor machine) {
    return views
        .put(Entry.of(machine.accountId(), machine.place(), day.toEpochDay(), new MachineUse(day)))
        .then();
  }

  /** Of those of these machines that ever came, the last day. */
  public Mono<Map<String, LocalDate>> lastDaysOf(List<String> machineIds) {
    if (machineIds.isEmpty()) {
      return Mono.just(Map.of());
    }
    var request = new PageRequest("_id", false, PageRequest.MOST, Optional.empty());
    return views
        .page(Scope.everything(), Criteria.oneOf("_id", machineIds), request)
        .map(page ->
            page.items().stream().collect(Collectors.toMap(Stored::id, use -> use.state().day())));
  }
}
