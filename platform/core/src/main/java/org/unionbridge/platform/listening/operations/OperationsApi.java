package org.unionbridge.platform.listening.operations;

import static org.unionbridge.platform.logs.TracedLine.traced;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/**
 * What operators see and do about listeners: parked events by id and reason, retried or skipped;
 * rebuilds. Who decided what is recorded with the decision.
 */
@RestController
@RequestMapping("/api/${spring.application.name}/operations")
public final class OperationsApi {

  private static final Logger LOG = LoggerFactory.getLogger(OperationsApi.class);

  private final RunningListeners listeners;
  private final Parking parking;
  private final ReleaseDesk desk;
  private final AuditLog audit;
  private final Clock clock;
  private final String service;

  OperationsApi(
      RunningListeners listeners,
      Parking parking,
      ReleaseDesk desk,
      AuditLog audit,
      Clock clock,
      String service) {
    this.listeners = listeners;
    this.parking = parking;
    this.desk = desk;
    this.audit = audit;
    this.clock = clock;
    this.service = service;
  }

  /**
   * A parked event.
   *
   * @param type missing when the record does not say
   * @param sequence number of the event of its thing; -1 when the record was unreadable
   */
  record ParkedView(
      String id,
      String listener,
      String key,
      @Nullable String type,
      long sequence,
      String reason,
      String detail,
      Instant parkedAt) {
    static ParkedView of(ParkedEvent event) {
      return new ParkedView(
          event.id(),
          event.listener(),
          event.key(),
          event.type().orElse(null),
          event.sequence(),
          event.reason().name(),
          event.detail(),
          event.parkedAt());
    }
  }

  /**
   * What came of a decision.
   *
   * @param awaitsAnother whether nothing was released, because another person must agree
   */
  record Released(long events, boolean awaitsAnother) {}

  /**
   * What would become of a parked event: {@code TAKEN_UP}, {@code KNOWN} (let go without a second
   * effect), {@code LEFT_OUT} or {@code STAYS}.
   */
  record FateView(String id, @Nullable String type, long sequence, String fate) {
    static FateView of(ReleasePreview.Row row) {
      var event = row.event();
      return new FateView(
          event.id(), event.type().orElse(null), event.sequence(), row.fate().name());
    }
  }

  /** The word of a first person, which waits for another's. */
  record FirstWordView(String account, String reason, Instant at) {}

  /**
   * What would come of a decision now, if every effect succeeds.
   *
   * @param events that are parked of the same thing, in order, the first hundred
   * @param missingFrom number of the first event that never came; missing when none is missed
   * @param takesTwo whether two people must decide so
   */
  record PreviewView(
      List<FateView> events,
      @Nullable Long missingFrom,
      @Nullable Long missingUntil,
      boolean takesTwo,
      @Nullable FirstWordView first) {

    static PreviewView of(ReleaseDesk.Outlook outlook) {
      var preview = outlook.preview();
      return new PreviewView(
          preview.rows().stream().map(FateView::of).toList(),
          preview.missing().map(ReleasePreview.Missing::from).orElse(null),
          preview.missing().map(ReleasePreview.Missing::until).orElse(null),
          outlook.takesTwo(),
          outlook
              .first()
              .map(word -> new FirstWordView(word.accountId(), word.reason(), word.at()))
              .orElse(null));
    }
  }

  record Rebuild(int generation) {}

  record ListenersView(List<String> names) {}

  private record PreviewRequest(String id, Remedy remedy) {
    static PreviewRequest read(Fields fields) {
      return new PreviewRequest(
          fields.text("id", 500), Remedy.of(fields.oneOf("decision", Remedy.CODES)));
    }
  }

  private record DecisionRequest(String id, String reason) {
    static DecisionRequest read(Fields fields) {
      return new DecisionRequest(fields.text("id", 500), fields.text("reason", 500));
    }
  }

  @GetMapping("/parked")
  @Action("operations.parked.see")
  @Asks(paged = true)
  Mono<PageView<ParkedView>> parked(Call call) {
    var page = call.page("_id", false);
    return parking
        .list(page.after(), page.limit())
        .map(ParkedView::of)
        .collectList()
        .map(shown ->
            new PageView<>(shown, shown.size() < page.limit() ? null : shown.getLast().id()));
  }

  @GetMapping("/listeners")
  @Action("operations.parked.see")
  @Asks
  Mono<ListenersView> listeners(Call call) {
    return Mono.just(new ListenersView(listeners.names()));
  }

  /** Tells what a decision would do, and does nothing. */
  @PostMapping("/parked/preview")
  @Action("operations.parked.see")
  Mono<PreviewView> preview(@Form PreviewRequest request, Call call) {
    return desk.preview(request.id(), request.remedy()).map(PreviewView::of);
  }

  /** Takes the aggregate of a parked event up again, for a reason that is recorded. */
  @PostMapping("/parked/retry")
  @Action("operations.parked.release")
  Mono<Released> retry(@Form DecisionRequest request, Call call) {
    return decide(call, request, Remedy.RETRY);
  }

  /** Leaves a parked event out for good, for a reason that is recorded. */
  @PostMapping("/parked/skip")
  @Action("operations.parked.release")
  Mono<Released> skip(@Form DecisionRequest request, Call call) {
    return decide(call, request, Remedy.SKIP);
  }

  private Mono<Released> decide(Call call, DecisionRequest request, Remedy remedy) {
    return desk.decide(request.id(), remedy, request.reason(), call.actor().accountId())
        .delayUntil(outcome -> audit.note(note(call, remedy, outcome)))
        .map(outcome -> new Released(outcome.events(), outcome.awaitsAnother()));
  }

  /** What was written as the reason stays with the decision: it may tell of people. */
  private AuditNote note(Call call, Remedy remedy, ReleaseDesk.Outcome outcome) {
    var actor = call.actor();
    return new AuditNote(
        service + ".parked-event." + (outcome.awaitsAnother() ? "proposed" : "decided"),
        actor.accountId(),
        actor.memberId(),
        actor.post(),
        actor.place().unionId(),
        actor.place().unionPath(),
        Optional.of(outcome.event().key()).filter(_ -> outcome.event().sequence() > 0),
        Optional.of(remedy.code()),
        clock.instant(),
        call.trace());
  }

  /** Begins the next generation of a listener, from offset 0. */
  @PostMapping("/listeners/{name}/rebuild")
  @Action("operations.listeners.rebuild")
  Mono<Rebuild> rebuild(@PathVariable String name, Call call) {
    if (!listeners.knows(name)) {
      throw Problem.of(HttpStatus.NOT_FOUND, "not-found").asException();
    }
    traced(LOG.atInfo(), call.trace())
        .log("{} asks for a rebuild of {}", call.actor().accountId(), name);
    return listeners.rebuild(name).map(Rebuild::new);
  }
}
