package org.unionbridge.gateway.machineentry;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.unionbridge.gateway.machine.Machines;
import org.unionbridge.gateway.machine.Machines.Arrival;
import org.unionbridge.gateway.machine.Machines.Why;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.TokenFilter;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/**
 * Finds out which machine asks. Whoever brings a machine's secret is that machine or nobody: what
 * cookies say is not looked at.
 */
@Order(-1)
final class MachineFilter implements WebFilter {

  private static final String BEARER = "Bearer ";

  /** What is there for people: their accounts, their sessions, and the accounts of machines. */
  private static final String OUR_OWN = "/api/gateway/";

  private final Machines machines;
  private final MachineNotes notes;

  MachineFilter(Machines machines, MachineNotes notes) {
    this.machines = machines;
    this.notes = notes;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var secret = secret(exchange.getRequest());
    if (secret.isEmpty() || !exchange.getRequest().getPath().value().startsWith("/api/")) {
      return chain.filter(exchange);
    }
    var bare = exchange.mutate().request(new WithoutCookies(exchange.getRequest())).build();
    return machines
        .arrival(secret.get())
        .flatMap(arrival -> enter(arrival, bare))
        .then(Mono.defer(() -> chain.filter(bare)));
  }

  /** Of several headers at once none is believed: together they are no secret. */
  private static Optional<String> secret(ServerHttpRequest request) {
    var sent = String.join(",", request.getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION));
    var of = BEARER + Machines.PREFIX;
    return sent.regionMatches(true, 0, of, 0, of.length())
        ? Optional.of(sent.substring(BEARER.length()))
        : Optional.empty();
  }

  private Mono<Void> enter(Arrival arrival, ServerWebExchange exchange) {
    return switch (arrival) {
      case Arrival.Known(var machine) -> letIn(machine, exchange);
      case Arrival.KeptOut(var machine, var why) ->
          notes
              .keptOut(machine, why, Traces.of(exchange))
              .then(Mono.error(() -> refusal(why, exchange)));
      case Arrival.NobodyKnown() -> {
        notes.nobodyKnown();
        yield Mono.error(notSignedIn(exchange));
      }
    };
  }

  private Mono<Void> letIn(Actor machine, ServerWebExchange exchange) {
    exchange.getAttributes().put(TokenFilter.ACTOR, machine);
    return exchange.getRequest().getPath().value().startsWith(OUR_OWN)
        ? Mono.error(Problem.of(HttpStatus.FORBIDDEN, "not-for-machines").asException())
        : notes.came(machine, Traces.of(exchange));
  }

  private static RuntimeException refusal(Why why, ServerWebExchange exchange) {
    return switch (why) {
      case WRONG_SECRET, REPLACED_SECRET, DISABLED -> notSignedIn(exchange);
      case RUN_OUT -> {
        challenge(exchange);
        yield Problem.of(HttpStatus.UNAUTHORIZED, "machine-expired").asException();
      }
      case UNION_CLOSED -> Problem.of(HttpStatus.FORBIDDEN, "machine-without-union").asException();
    };
  }

  private static RuntimeException notSignedIn(ServerWebExchange exchange) {
    challenge(exchange);
    return new InvalidToken("no machine comes in by this");
  }

  private static void challenge(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  /** The request as if no browser had sent it. */
  private static final class WithoutCookies extends ServerHttpRequestDecorator {

    private static final MultiValueMap<String, HttpCookie> NONE =
        CollectionUtils.unmodifiableMultiValueMap(new LinkedMultiValueMap<>());

    WithoutCookies(ServerHttpRequest request) {
      super(request);
    }

    @Override
    public MultiValueMap<String, HttpCookie> getCookies() {
      return NONE;
    }
  }
}
