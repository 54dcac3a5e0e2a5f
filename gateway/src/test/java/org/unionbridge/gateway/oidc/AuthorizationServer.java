package org.unionbridge.gateway.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.util.MultiValueMap;
import org.unionbridge.platform.store.Ids;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A provider of identities, small and strict: one client, one return address for each, PKCE, codes
 * that are good once. It cheats when it is told to.
 */
public final class AuthorizationServer implements AutoCloseable {

  public static final String CLIENT = "unionbridge";
  public static final String SECRET = "a secret of at least thirty-two characters: #+&";

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final IdTokens tokens;
  private final String returnAddress;
  private final Map<String, MultiValueMap<String, String>> codes = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Fault fault = Fault.NONE;
  private volatile boolean secretInBody;
  private volatile Map<String, Object> person = Map.of("sub", "nobody");

  public AuthorizationServer(Clock clock, String returnAddress) {
    this.tokens = new IdTokens(clock);
    this.returnAddress = returnAddress;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void cheat(Fault how) {
    fault = how;
  }

  /** Whoever comes from now on is this one. */
  public void knows(Map<String, Object> claims) {
    person = claims;
  }

  public void changeKey() {
    tokens.changeKey();
  }

  void takeTheSecretInTheBodyAlone() {
    secretInBody = true;
  }

  /** Paths that were asked for, in their order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      asked.add(path);
      switch (path) {
        case "/.well-known/openid-configuration" -> send(exchange, 200, metadata());
        case "/keys" -> send(exchange, 200, fault == Fault.NO_KEYS ? "{}" : tokens.published());
        case "/authorize" -> sendBack(exchange);
        case "/token" -> token(exchange);
        default -> send(exchange, 404, "{}");
      }
    }
  }

  private String metadata() {
    var said = JSON.createObjectNode();
    said.put("issuer", issuer() + (fault == Fault.METADATA_OF_ANOTHER_ISSUER ? "/other" : ""));
    if (fault != Fault.METADATA_WITHOUT_ADDRESSES) {
      said.put("authorization_endpoint", issuer() + "/authorize")
          .put("token_endpoint", issuer() + "/token")
          .put("jwks_uri", issuer() + "/keys");
    }
    said.put("authorization_response_iss_parameter_supported", true);
    said.putArray("token_endpoint_auth_methods_supported")
        .add(secretInBody ? "client_secret_post" : "client_secret_basic");
    return said.toString();
  }

  private void sendBack(HttpExchange exchange) throws IOException {
    var query = Redirects.query(exchange.getRequestURI());
    boolean right =
        CLIENT.equals(query.getFirst("client_id"))
            && returnAddress.equals(query.getFirst("redirect_uri"))
            && "code".equals(query.getFirst("response_type"))
            && "S256".equals(query.getFirst("code_challenge_method"));
    if (!right) {
      send(exchange, 400, "{}");
      return;
    }
    var code = Ids.random();
    codes.put(code, query);
    var back =
        fault == Fault.DENIES
            ? FormText.begin("error", "access_denied")
            : FormText.begin("code", code);
    if (fault != Fault.NO_STATE) {
      back = back.and("state", query.getFirst("state") + (fault == Fault.OTHER_STATE ? "x" : ""));
    }
    if (fault != Fault.DOES_NOT_SAY_WHO_IT_IS) {
      back = back.and("iss", issuer() + (fault == Fault.SAYS_IT_IS_ANOTHER ? "/other" : ""));
    }
    exchange.getResponseHeaders().set("Location", returnAddress + "?" + back.text());
    send(exchange, 302, "");
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = Redirects.fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    switch (fault) {
      case BROKEN -> send(exchange, 500, "{}");
      case SLOW -> waitUntilOver();
      case ANSWERS_NO_JSON -> send(exchange, 200, "<html>");
      case ANSWERS_TOO_MUCH -> send(exchange, 200, "\"" + "x".repeat(300_000) + "\"");
      case SENDS_ON -> {
        exchange.getResponseHeaders().set("Location", issuer() + "/elsewhere");
        send(exchange, 307, "");
      }
      case CODE_REFUSED -> send(exchange, 400, "{\"error\":\"invalid_grant\"}");
      default -> {
        var begun = codes.remove(Optional.ofNullable(form.getFirst("code")).orElse(""));
        if (begun == null || !isClient(exchange, form) || !fits(begun, form)) {
          send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
          send(exchange, 200, tokenFor(begun));
        }
      }
    }
  }

  private boolean isClient(HttpExchange exchange, MultiValueMap<String, String> form) {
    if (secretInBody) {
      return CLIENT.equals(form.getFirst("client_id"))
          && SECRET.equals(form.getFirst("client_secret"));
    }
    var shown = FormText.encoded(CLIENT) + ":" + FormText.encoded(SECRET);
    var expected = "Basic " + Base64.getEncoder().encodeToString(shown.getBytes(UTF_8));
    return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private boolean fits(MultiValueMap<String, String> begun, MultiValueMap<String, String> form) {
    var verifier = Optional.ofNullable(form.getFirst("code_verifier")).orElse("");
    return "authorization_code".equals(form.getFirst("grant_type"))
        && returnAddress.equals(form.getFirst("redirect_uri"))
        && sha256(verifier).equals(begun.getFirst("code_challenge"));
  }

  private String tokenFor(MultiValueMap<String, String> begun) {
    ObjectNode said = JSON.createObjectNode().put("token_type", "Bearer").put("access_token", "x");
    if (fault != Fault.NO_TOKEN) {
      var nonce = Optional.ofNullable(begun.getFirst("nonce")).orElse("");
      said.put("id_token", tokens.make(fault, issuer(), nonce, person));
    }
    return said.toString();
  }

  private static String sha256(String text) {
    try {
      return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void waitUntilOver() {
    try {
      var unused = over.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
  }
}
