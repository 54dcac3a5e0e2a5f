package org.unionbridge.gateway.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.entrance.LastingSessions;
import org.unionbridge.gateway.identity.IdentityLinks.LinkView;
import org.unionbridge.gateway.oidc.Identity;
import org.unionbridge.gateway.oidc.Provider;
import org.unionbridge.gateway.oidc.Providers;
import org.unionbridge.gateway.oidc.Refused;
import org.unionbridge.gateway.oidc.Refused.Reason;
import org.unionbridge.gateway.oidc.SentBack;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.session.Proof;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.gateway.signin.Admission;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/** Sends people to a provider, and decides what follows when it sends them back. */
final class ProviderSignIn {

  private static final String SECOND_FACTOR = "/sign-in?secondFactor=needed&returnTo=";

  private final Providers providers;
  private final Attempts attempts;
  private final IdentityLinks links;
  private final Accounts accounts;
  private final People people;
  private final LastingSessions sessions;
  private final Admission admission;
  private final IdentityNotes notes;
  private final Clock clock;

  ProviderSignIn(
      Providers providers,
      Attempts attempts,
      IdentityLinks links,
      Accounts accounts,
      People people,
      LastingSessions sessions,
      Admission admission,
      IdentityNotes notes,
      Clock clock) {
    this.providers = providers;
    this.attempts = attempts;
    this.links = links;
    this.accounts = accounts;
    this.people = people;
    this.sessions = sessions;
    this.admission = admission;
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * What became of an attempt.
   *
   * @param outcome for figures, one of a few words
   * @param address where the browser goes on
   */
  record Ending(String outcome, String address) {}

  /** Where the browser is sent, with a cookie that lets it come back. */
  Mono<URI> begin(
      String code, Optional<String> session, OwnPath returnTo, ServerWebExchange exchange) {
    return provider(code)
        .flatMap(provider -> {
          var attempt = attempts.begin(code, session, returnTo, exchange);
          return provider.entry(attempts.handshake(attempt));
        });
  }

  private Mono<Provider> provider(String code) {
    return Mono.justOrEmpty(providers.find(code))
        .switchIfEmpty(Mono.error(() -> new Refused(Reason.NO_PROVIDER, "no such provider")));
  }

  /** What follows when somebody was sent back by this provider; their attempt is of it too. */
  Mono<Ending> end(
      String code, Optional<Attempt> begun, SentBack sentBack, ServerWebExchange exchange) {
    return provider(code)
        .flatMap(provider -> {
          var attempt =
              begun
                  .filter(known -> known.provider().equals(code))
                  .filter(known -> fits(known, sentBack))
                  .orElseThrow(() -> new Refused(Reason.STALE, "nothing was begun here"));
          return provider
              .identity(sentBack, attempts.handshake(attempt))
              .flatMap(identity ->
                  attempt.session().isPresent()
                      ? link(identity, attempt.session().get(), attempt.returnTo(), exchange)
                      : signIn(identity, attempt.returnTo(), exchange));
        });
  }

  private boolean fits(Attempt attempt, SentBack sentBack) {
    var expected = attempts.handshake(attempt).state().getBytes(UTF_8);
    return sentBack
        .state()
        .filter(state -> MessageDigest.isEqual(expected, state.getBytes(UTF_8)))
        .isPresent();
  }

  private Mono<Ending> signIn(Identity identity, OwnPath returnTo, ServerWebExchange exchange) {
    return links
        .of(identity)
        .switchIfEmpty(refused(Reason.NOT_LINKED))
        .flatMap(this::person)
        .flatMap(person -> admit(person, identity, exchange))
        .map(let -> let ? new Ending("let-in", returnTo.text()) : halfway(returnTo));
  }

  private static Ending halfway(OwnPath returnTo) {
    return new Ending("second-factor", SECOND_FACTOR + URLEncoder.encode(returnTo.text(), UTF_8));
  }

  private Mono<Person> person(LinkView link) {
    return accounts
        .opened(link.accountId())
        .switchIfEmpty(refused(Reason.NOT_OPEN))
        .filter(account -> account.opening().equals(link.opening()))
        .switchIfEmpty(refused(Reason.NOT_LINKED))
        .flatMap(account -> people.now(account).switchIfEmpty(refused(Reason.NOT_OPEN)));
  }

  /** Says whether they are in; otherwise a code is asked for next. */
  private Mono<Boolean> admit(Person person, Identity identity, ServerWebExchange exchange) {
    var held = person.required(Optional.empty(), Optional.empty());
    return identity.twofold()
        ? admission
            .letIn(person, held, List.of(Proof.OIDC, Proof.OIDC_SECOND_FACTOR), exchange)
            .hasElement()
        : admission.admit(person, held, Proof.OIDC, exchange).map(Optional::isPresent);
  }

  private Mono<Ending> link(
      Identity identity, String session, OwnPath returnTo, ServerWebExchange exchange) {
    return sessions
        .find(session)
        .switchIfEmpty(refused(Reason.SESSION_OVER))
        .flatMap(signedIn -> link(identity, signedIn, Traces.of(exchange)))
        .thenReturn(new Ending("linked", returnTo.text()));
  }

  private Mono<Void> link(Identity identity, SignedIn signedIn, String trace) {
    var provider = identity.provider();
    return links
        .link(identity, signedIn.person(), clock.instant())
        .flatMap(theirs ->
            theirs
                ? notes.linked(signedIn, provider, trace)
                : notes
                    .linkRefused(signedIn, provider, trace)
                    .then(refused(Reason.LINKED_ELSEWHERE)));
  }

  private static <T> Mono<T> refused(Reason reason) {
    return Mono.error(() -> new Refused(reason, reason.code()));
  }
}
