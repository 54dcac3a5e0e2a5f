package org.unionbridge.gateway.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.audit.chain.AuditTrail;
import org.unionbridge.platform.audit.chain.AuditTrail.Kept;
import org.unionbridge.platform.audit.chain.AuditTrail.Wanted;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Query;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows the audit to those who may read it; there is no route by which anybody writes. */
@RestController
final class AuditApi {

  private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");
  private static final JsonMapper JSON = new JsonMapper();

  private final AuditTrail trail;
  private final AuditLog audit;
  private final Clock clock;

  AuditApi(AuditTrail trail, AuditLog audit, Clock clock) {
    this.trail = trail;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One entry.
   *
   * @param chain and number tell its place
   * @param at business time
   * @param recorded real time of its writing
   * @param genuine false where somebody changed what is shown here
   */
  record EntryView(
      String chain,
      long number,
      String type,
      Instant at,
      Instant recorded,
      @Nullable String account,
      List<String> subjects,
      @Nullable String unionId,
      @Nullable String reason,
      String trace,
      JsonNode details,
      boolean genuine) {

    static EntryView of(Kept kept) {
      var entry = kept.entry();
      return new EntryView(
          entry.topic() + ":" + entry.partition(),
          entry.number(),
          entry.type(),
          entry.at(),
          entry.recorded(),
          known(entry.account()),
          entry.subjects(),
          known(entry.unionId()),
          known(entry.reason()),
          entry.trace(),
          details(entry.body()),
          kept.genuine());
    }

    private static @Nullable String known(String text) {
      return text.isEmpty() ? null : text;
    }

    private static JsonNode details(String body) {
      return body.startsWith("{") ? JSON.readTree(body) : JSON.getNodeFactory().stringNode(body);
    }
  }

  /** Newest first. Whoever reads is noted before they see anything. */
  @GetMapping("/api/gateway/audit")
  @Action("gateway.audit.read")
  @Asks(
      value = {"from", "to", "account", "type", "unionId", "subject"},
      paged = true)
  Mono<PageView<EntryView>> read(Call call) {
    var query = call.query();
    var wanted = wanted(query);
    var request = call.page(AuditTrail.ORDER, true);
    return audit
        .note(note(call, wanted))
        .then(Mono.defer(() -> trail.page(scope(call), wanted, request)))
        .map(page -> PageView.of(page.map(EntryView::of)));
  }

  /** Days of the writing, the last one included. */
  private static Wanted wanted(Query query) {
    return new Wanted(
        query.date("from").map(AuditApi::begins),
        query.date("to").map(day -> begins(day.plusDays(1))),
        query.text("account"),
        query.text("type"),
        query.text("unionId"),
        query.text("subject"));
  }

  private static Instant begins(LocalDate day) {
    return day.atStartOfDay(DAYS).toInstant();
  }

  /** What happened where nobody knew a union is for those at the root. */
  private static Scope scope(Call call) {
    var path = call.scope().path();
    boolean root = path.indexOf('/', 1) == path.length() - 1;
    return root && call.scope() instanceof Scope.Within ? Scope.everything() : call.scope();
  }

  private AuditNote note(Call call, Wanted wanted) {
    var actor = call.actor();
    return new AuditNote(
        "gateway.audit-shown",
        actor.accountId(),
        actor.memberId(),
        actor.post(),
        actor.place().unionId(),
        actor.place().unionPath(),
        wanted
            .subject()
            .or(() -> wanted.account().map(id -> "account:" + id))
            .filter(AuditApi::isId),
        Optional.empty(),
        clock.instant(),
        call.trace());
  }

  /** What was typed is noted where it has the form of an id, and nothing else is. */
  private static boolean isId(String subject) {
    return subject.matches("[a-z-]{1,30}:[0-9a-z]{1,40}");
  }
}
