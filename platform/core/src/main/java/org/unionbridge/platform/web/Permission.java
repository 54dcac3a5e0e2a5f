package org.unionbridge.platform.web;

import java.time.Duration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.access.TokenReader.InvalidToken;

/** Asks the rights table before anything else of a request is looked at. */
final class Permission {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final RightsTable rights;

  Permission(RightsTable rights) {
    this.rights = rights;
  }

  /** Who asks, if their post allows what the route of this parameter does. */
  Actor of(MethodParameter parameter, ServerWebExchange exchange) {
    var action = parameter.getMethodAnnotation(Action.class);
    if (action == null || !rights.knows(action.value())) {
      throw new IllegalStateException(parameter.getExecutable() + " has no row among the rights");
    }
    if (!(exchange.getAttribute(TokenFilter.ACTOR) instanceof Actor actor)) {
      throw new InvalidToken("nobody is signed in");
    }
    if (!rights.allows(actor.post(), action.value()) || !actor.isNotKeptFrom(action.value())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "not-permitted").asException();
    }
    if (rights.isCareful(action.value())
        && !Boolean.TRUE.equals(exchange.getAttribute(TokenFilter.CURRENT))) {
      throw notCurrent().asException();
    }
    return actor;
  }

  /** Nobody can tell at the moment that the asker's post is still theirs. */
  static Problem notCurrent() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "rights-not-current").retryAfter(SOON);
  }
}
