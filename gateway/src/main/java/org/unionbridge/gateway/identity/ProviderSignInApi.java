package org.unionbridge.gateway.identity;

import static org.unionbridge.platform.logs.TracedLine.traced;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.identity.ProviderSignIn.Ending;
import org.unionbridge.gateway.oidc.Provider;
import org.unionbridge.gateway.oidc.Providers;
import org.unionbridge.gateway.oidc.Refused;
import org.unionbridge.gateway.oidc.SentBack;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/**
 * Signing in by a provider, as a browser walks it: there and back by its address line. So it is
 * answered by where to go next, and never by anything to read.
 */
@RestController
final class ProviderSignInApi {

  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignInApi.class);
  private static final OwnPath SIGN_IN = new OwnPath("/sign-in");
  private static final String RETURN_TO = "returnTo";

  private final Providers providers;
  private final ProviderSignIn signIn;
  private final Attempts attempts;
  private final IdentityNotes notes;
  private final MeterRegistry registry;

  ProviderSignInApi(
      Providers providers,
      ProviderSignIn signIn,
      Attempts attempts,
      IdentityNotes notes,
      MeterRegistry registry) {
    this.providers = providers;
    this.signIn = signIn;
    this.attempts = attempts;
    this.notes = notes;
    this.registry = registry;
  }

  /** A provider that can be chosen, by its code; its name is in the language of whoever asks. */
  record ProviderView(String code, String name) {}

  /** The providers that can be chosen. */
  record ProvidersView(List<ProviderView> items) {}

  @GetMapping(Entrance.SESSION + "/providers")
  Mono<ProvidersView> list(ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return Mono.fromSupplier(() ->
        new ProvidersView(
            providers.all().stream()
                .map(provider -> new ProviderView(provider.code(), provider.name(language)))
                .toList()));
  }

  @GetMapping(Providers.PATH + "/{provider}")
  @Asks(RETURN_TO)
  Mono<ResponseEntity<Void>> begin(@PathVariable String provider, ServerWebExchange exchange) {
    var asked = exchange.getRequest().getQueryParams().getFirst(RETURN_TO);
    var returnTo = asked == null ? OwnPath.HOME : ownPath(asked);
    return signIn
        .begin(provider, Optional.empty(), returnTo, exchange)
        .map(ProviderSignInApi::goOn)
        .onErrorResume(Refused.class, refused -> refused(provider, SIGN_IN, refused, exchange));
  }

  private static OwnPath ownPath(String text) {
    return OwnPath.read(text)
        .orElseThrow(() ->
            Problem.badFields(List.of(new FieldFault(RETURN_TO, "not-own-page", List.of())))
                .asException());
  }

  @GetMapping(Providers.PATH + "/{provider}" + Providers.CALLBACK)
  @Asks({"code", "state", "iss", "error"})
  Mono<ResponseEntity<Void>> end(@PathVariable String provider, ServerWebExchange exchange) {
    var sentBack = SentBack.read(exchange.getRequest().getQueryParams());
    return attempts
        .take(exchange)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(attempt ->
            Mono.defer(() -> signIn.end(provider, attempt, sentBack, exchange))
                .map(ending -> ended(provider, ending))
                .onErrorResume(
                    Refused.class, r -> refused(provider, pageOf(attempt), r, exchange)));
  }

  /** Whoever links an identity is signed in, and hears of it where they began. */
  private static OwnPath pageOf(Optional<Attempt> attempt) {
    return attempt
        .filter(begun -> begun.session().isPresent())
        .map(Attempt::returnTo)
        .orElse(SIGN_IN);
  }

  private ResponseEntity<Void> ended(String provider, Ending ending) {
    count(provider, ending.outcome());
    return goOn(URI.create(ending.address()));
  }

  private Mono<ResponseEntity<Void>> refused(
      String provider, OwnPath page, Refused refused, ServerWebExchange exchange) {
    var code = refused.reason().code();
    var known = count(provider, code);
    traced(LOG.atInfo(), Traces.of(exchange))
        .log("nobody comes in by {}: {}", known, refused.getMessage());
    var noted =
        page.equals(SIGN_IN)
            ? notes.failed(code + " " + known, Traces.of(exchange))
            : Mono.<Void>empty();
    return noted.thenReturn(goOn(URI.create(page.with("problem", code))));
  }

  /** Counts under a provider that is set, whatever was asked for; answers its code. */
  private String count(String asked, String outcome) {
    var known = providers.find(asked).map(Provider::code).orElse("none");
    counter(known, outcome).increment();
    return known;
  }

  private Counter counter(String provider, String outcome) {
    return Counter.builder("gateway.oidc")
        .description("Those who came back from a provider of identities, by how it ended.")
        .tags("provider", provider, "outcome", outcome)
        .register(registry);
  }

  private static ResponseEntity<Void> goOn(URI address) {
    return ResponseEntity.status(HttpStatus.FOUND).location(address).build();
  }
}
