package org.unionbridge.gateway.identity;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.account.OwnPassword;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.identity.IdentityLinks.LinkView;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.oidc.Providers;
import org.unionbridge.gateway.oidc.Refused;
import org.unionbridge.gateway.oidc.Refused.Reason;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.platform.web.Traces;
import reactor.core.publisher.Mono;

/**
 * One's own identities at providers. Linking one takes the password again: a browser that somebody
 * left open is not enough to leave a way in behind.
 */
@RestController
@RequestMapping(Entrance.PROFILE + "/identities")
final class IdentityApi {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final Providers providers;
  private final ProviderSignIn signIn;
  private final IdentityLinks links;
  private final OwnPassword passwords;
  private final IdentityNotes notes;

  IdentityApi(
      Providers providers,
      ProviderSignIn signIn,
      IdentityLinks links,
      OwnPassword passwords,
      IdentityNotes notes) {
    this.providers = providers;
    this.signIn = signIn;
    this.links = links;
    this.passwords = passwords;
    this.notes = notes;
  }

  private record LinkRequest(String provider, Password password, OwnPath returnTo) {

    static LinkRequest read(Fields fields) {
      return new LinkRequest(
          fields.text("provider", 30),
          Password.typed(fields, "password"),
          fields
              .optionalText("returnTo", 100)
              .map(text -> page(fields, text))
              .orElse(OwnPath.HOME));
    }

    private static OwnPath page(Fields fields, String text) {
      var page = OwnPath.read(text);
      if (page.isEmpty()) {
        fields.fault("returnTo", "not-own-page");
      }
      return page.orElse(OwnPath.HOME);
    }
  }

  /** An identity that lets into the account. */
  record LinkedView(String id, String provider, String name, Instant since) {}

  /** All that do. */
  record LinkedListView(List<LinkedView> items) {}

  /** Where the browser goes next. */
  record AddressView(URI address) {}

  @GetMapping
  Mono<LinkedListView> list(SignedIn signedIn, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return links
        .of(signedIn.person())
        .map(found -> new LinkedListView(found.stream().map(one -> view(one, language)).toList()));
  }

  private LinkedView view(Stored<LinkView> found, Locale language) {
    var code = found.state().provider();
    var name = providers.find(code).map(provider -> provider.name(language)).orElse(code);
    return new LinkedView(found.id(), code, name, found.state().since());
  }

  /** Begins to link one: it is done when the provider has sent the browser back. */
  @PostMapping
  Mono<AddressView> link(SignedIn signedIn, @Form LinkRequest request, ServerWebExchange exchange) {
    var session = Optional.of(signedIn.session().id());
    return passwords
        .proven(signedIn.person().accountId(), request.password())
        .flatMap(_ -> signIn.begin(request.provider(), session, request.returnTo(), exchange))
        .map(AddressView::new)
        .onErrorMap(Refused.class, IdentityApi::explained);
  }

  private static RuntimeException explained(Refused refused) {
    var problem =
        refused.reason() == Reason.NO_PROVIDER
            ? Problem.unknown("provider")
            : Problem.of(HttpStatus.SERVICE_UNAVAILABLE, refused.reason().code()).retryAfter(SOON);
    return problem.asException();
  }

  @DeleteMapping("/{id}")
  Mono<ResponseEntity<Void>> unlink(
      SignedIn signedIn, @PathVariable String id, ServerWebExchange exchange) {
    return links
        .remove(signedIn.person(), id)
        .switchIfEmpty(Mono.error(StoreFailure.NotFound::new))
        .flatMap(gone -> notes.unlinked(signedIn, gone.provider(), Traces.of(exchange)))
        .thenReturn(ResponseEntity.noContent().build());
  }
}
