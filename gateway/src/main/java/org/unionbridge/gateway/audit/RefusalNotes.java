package org.unionbridge.gateway.audit;

import static org.unionbridge.platform.logs.TracedLine.traced;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.web.Problems;
import org.unionbridge.platform.web.TokenFilter;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/**
 * Notes each refusal before it is answered, whoever gave it: what somebody may not do, and, of
 * those signed in, what does not exist for them.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
final class RefusalNotes implements WebFilter {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalNotes.class);
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final AuditLog audit;
  private final RefusalBudget budget;
  private final Clock clock;

  RefusalNotes(AuditLog audit, RefusalBudget budget, Clock clock) {
    this.audit = audit;
    this.budget = budget;
    this.clock = clock;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getRequest().getPath().value().startsWith("/api/")) {
      exchange.getResponse().beforeCommit(() -> noted(exchange));
    }
    return chain.filter(exchange);
  }

  private Mono<Void> noted(ServerWebExchange exchange) {
    var status = exchange.getResponse().getStatusCode();
    boolean forbidden = HttpStatus.FORBIDDEN.equals(status);
    if (!forbidden && !HttpStatus.NOT_FOUND.equals(status)) {
      return Mono.empty();
    }
    var asker = Asker.of(exchange);
    var route =
        AskedRoute.of(
            exchange.getRequest().getMethod().name(), exchange.getRequest().getPath().value());
    boolean refused = forbidden || asker.isKnown() && route.namesSomething();
    return refused && budget.allows(asker.accountId())
        ? write(note(exchange, asker, route))
        : Mono.empty();
  }

  /** Who asked: in a post, or signed in without one that they may act in, or nobody known. */
  private record Asker(
      String accountId, Optional<String> memberId, String post, Optional<Place> place) {

    static Asker of(ServerWebExchange exchange) {
      if (exchange.getAttribute(TokenFilter.ACTOR) instanceof Actor actor) {
        return new Asker(
            actor.accountId(), actor.memberId(), actor.post(), Optional.of(actor.place()));
      }
      return SignedIn.find(exchange)
          .map(SignedIn::person)
          .map(person ->
              new Asker(person.accountId(), person.memberId(), "", Optional.of(person.home())))
          .orElse(new Asker("", Optional.empty(), "", Optional.empty()));
    }

    boolean isKnown() {
      return !accountId.isEmpty();
    }
  }

  /** A refusal stays one when the store cannot take the note. */
  private Mono<Void> write(AuditNote note) {
    return audit
        .note(note)
        .timeout(LIMIT)
        .onErrorResume(e -> {
          traced(LOG.atError(), note.trace()).log("a refusal was not noted: {}", e.toString());
          return Mono.empty();
        });
  }

  private AuditNote note(ServerWebExchange exchange, Asker asker, AskedRoute route) {
    return new AuditNote(
        "gateway.refused",
        asker.accountId(),
        asker.memberId(),
        asker.post(),
        asker.place().map(Place::unionId).orElse(""),
        asker.place().map(Place::unionPath).orElse("/"),
        route.subject(),
        Optional.of(reason(exchange, route)),
        clock.instant(),
        Traces.of(exchange));
  }

  /** What was answered, ours with its code, to what. */
  private static String reason(ServerWebExchange exchange, AskedRoute route) {
    var status = exchange.getResponse().getStatusCode();
    var code = exchange.getAttribute(Problems.CODE) instanceof String said ? said + " " : "";
    return (status == null ? "" : status.value() + " ") + code + route.template();
  }
}
