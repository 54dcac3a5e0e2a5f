package org.unionbridge.gateway.oidc;

import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.unionbridge.gateway.oidc.IdTokenCheck.UnknownSigner;
import org.unionbridge.gateway.oidc.Refused.Reason;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** One provider: where people are sent to, and whom it named when they come back. */
public final class Provider {

  private static final Duration METADATA_KEPT = Duration.ofHours(1);
  private static final Duration KEYS_KEPT = Duration.ofMinutes(10);
  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final int LONGEST_SUBJECT = 255;

  private final ProviderSettings settings;
  private final String secret;
  private final String returnAddress;
  private final Outbound outbound;
  private final IdTokenCheck check;
  private final KeptReading<Metadata> metadata;
  private final KeptReading<JWKSet> keys;

  Provider(
      ProviderSettings settings,
      String returnAddress,
      Outbound outbound,
      Duration skew,
      Clock clock) {
    this.settings = settings;
    this.secret = settings.secret();
    this.returnAddress = returnAddress;
    this.outbound = outbound;
    this.check = new IdTokenCheck(settings.issuer(), settings.clientId(), skew, clock);
    this.metadata = new KeptReading<>(discovered(), METADATA_KEPT, clock);
    this.keys = new KeptReading<>(published(), KEYS_KEPT, clock);
  }

  public String code() {
    return settings.code();
  }

  /** What people call it. */
  public String name(Locale language) {
    return language.equals(Locale.ENGLISH) && !settings.nameEn().isBlank()
        ? settings.nameEn()
        : settings.name();
  }

  private Mono<Metadata> discovered() {
    return Mono.defer(() -> outbound.read(URI.create(bare(settings.issuer()) + DISCOVERY)))
        .map(said -> Metadata.read(said, settings.issuer()));
  }

  private static String bare(String issuer) {
    return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
  }

  private Mono<JWKSet> published() {
    return Mono.defer(() -> metadata.get())
        .flatMap(known -> outbound.read(known.keys()))
        .map(Provider::signers);
  }

  private static JWKSet signers(ObjectNode said) {
    try {
      return new JWKSet(
          JWKSet.parse(said.toString()).getKeys().stream()
              .filter(AsymmetricJWK.class::isInstance)
              .toList());
    } catch (ParseException e) {
      throw new Refused(Reason.UNAVAILABLE, "the provider publishes no keys");
    }
  }

  /** Where the browser is sent to. */
  public Mono<URI> entry(Handshake handshake) {
    return metadata.get().map(known -> entry(known.authorization(), handshake));
  }

  private URI entry(URI authorization, Handshake handshake) {
    var query =
        FormText.begin("response_type", "code")
            .and("client_id", settings.clientId())
            .and("redirect_uri", returnAddress)
            .and("scope", String.join(" ", settings.scopes()))
            .and("state", handshake.state())
            .and("nonce", handshake.nonce())
            .and("code_challenge", handshake.challenge())
            .and("code_challenge_method", "S256");
    var acr = settings.secondFactorAcr();
    var asked = acr.isEmpty() ? query : query.and("acr_values", String.join(" ", acr));
    var joint = authorization.getRawQuery() == null ? "?" : "&";
    return URI.create(authorization + joint + asked.text());
  }

  /** Whom it named; breaks off where that is not proven. */
  public Mono<Identity> identity(SentBack sentBack, Handshake handshake) {
    return metadata
        .get()
        .flatMap(known -> {
          requireItself(known, sentBack);
          var code = sentBack.code().orElseThrow(Provider::denied);
          return token(known, code, handshake);
        })
        .flatMap(token -> claims(token, handshake.nonce()))
        .map(this::identity);
  }

  /** Of several providers one must not pass on to us what was given for another (RFC 9207). */
  private void requireItself(Metadata known, SentBack sentBack) {
    var named = sentBack.issuer();
    boolean itself =
        named.map(issuer -> issuer.equals(settings.issuer())).orElse(!known.namesItself());
    if (!itself) {
      throw new Refused(Reason.NOT_PROVEN, "sent back by another provider");
    }
    if (sentBack.error().isPresent()) {
      throw denied();
    }
  }

  private static Refused denied() {
    return new Refused(Reason.DENIED, "the provider gave no code");
  }

  private Mono<String> token(Metadata known, String code, Handshake handshake) {
    var form =
        FormText.begin("grant_type", "authorization_code")
            .and("code", code)
            .and("redirect_uri", returnAddress)
            .and("code_verifier", handshake.verifier());
    var headers = new HttpHeaders();
    if (known.secretInBody()) {
      form = form.and("client_id", settings.clientId()).and("client_secret", secret);
    } else {
      headers.setBasicAuth(FormText.encoded(settings.clientId()), FormText.encoded(secret));
    }
    return outbound.post(known.token(), form.text(), headers).map(Provider::token);
  }

  private static String token(Outbound.Answer answer) {
    if (!answer.isDone()) {
      throw new Refused(Reason.NOT_PROVEN, "no token for the code: " + answer.status());
    }
    var token = answer.json().path("id_token").asString("");
    if (token.isEmpty()) {
      throw new Refused(Reason.NOT_PROVEN, "no ID token came");
    }
    return token;
  }

  /** By the keys that are known; by new ones where none of them signed it. */
  private Mono<JWTClaimsSet> claims(String token, String nonce) {
    return keys.get()
        .map(known -> check.claims(token, known, nonce))
        .onErrorResume(
            UnknownSigner.class, _ -> keys.fresh().map(known -> check.claims(token, known, nonce)))
        .onErrorMap(UnknownSigner.class, e -> new Refused(Reason.NOT_PROVEN, e));
  }

  private Identity identity(JWTClaimsSet claims) {
    try {
      var subject = claims.getStringClaim(settings.claim());
      if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
        throw new Refused(Reason.NOT_PROVEN, "the token does not say " + settings.claim());
      }
      boolean twofold =
          isAmong(settings.secondFactorAcr(), claims.getStringClaim("acr"))
              || isAnyAmong(settings.secondFactorAmr(), claims.getStringListClaim("amr"));
      return new Identity(code(), settings.issuer(), settings.claim(), subject, twofold);
    } catch (ParseException e) {
      throw new Refused(Reason.NOT_PROVEN, e);
    }
  }

  private static boolean isAmong(List<String> trusted, @Nullable String said) {
    return said != null && trusted.contains(said);
  }

  private static boolean isAnyAmong(List<String> trusted, @Nullable List<String> said) {
    return said != null && said.stream().anyMatch(trusted::contains);
  }
}
