package org.unionbridge.gateway.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.door.OpenRequest;
import org.unionbridge.gateway.login.Login;
import org.unionbridge.gateway.login.Password;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Signs in and out, and changes the post acted in. */
@RestController
final class SessionApi {

  static final String SESSION = "/api/gateway/session";

  private final SignIn signIn;
  private final Sessions sessions;
  private final SessionCookie cookie;

  SessionApi(SignIn signIn, Sessions sessions, SessionCookie cookie) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.cookie = cookie;
  }

  private record SignInRequest(
      Login login, Password password, Optional<String> post, Optional<String> unionId) {

    static SignInRequest read(Fields fields) {
      return new SignInRequest(
          new Login(fields.text("login", 60)),
          new Password(fields.text("password", Password.LONGEST)),
          fields.optionalText("post", 60),
          fields.optionalId("unionId"));
    }
  }

  private record ActingRequest(String post, String unionId) {
    static ActingRequest read(Fields fields) {
      return new ActingRequest(fields.text("post", 60), fields.id("unionId"));
    }
  }

  /** A post at a union. */
  record PostView(String post, String unionId) {
    static PostView of(Holding held) {
      return new PostView(held.post(), held.place().unionId());
    }
  }

  /**
   * Who is signed in.
   *
   * @param acting missing once the post was lost; another can be chosen
   */
  record SessionView(
      String account, @Nullable String memberId, @Nullable PostView acting, List<PostView> posts) {

    static SessionView of(Person person, Optional<Holding> acting) {
      return new SessionView(
          person.accountId(),
          person.memberId().orElse(null),
          acting.map(PostView::of).orElse(null),
          person.posts().stream().map(PostView::of).toList());
    }
  }

  @PostMapping(SESSION)
  Mono<SessionView> signIn(
      @RequestBody(required = false) Mono<byte[]> body, ServerWebExchange exchange) {
    return read(body, SignInRequest::read)
        .flatMap(request ->
            signIn
                .by(request.login(), request.password())
                .flatMap(person -> begin(person, request, exchange)));
  }

  private Mono<SessionView> begin(
      Person person, SignInRequest request, ServerWebExchange exchange) {
    var held = required(person, request.post(), request.unionId());
    return sessions
        .begin(person, held)
        .map(secret -> {
          var written = cookie.write(exchange.getRequest(), secret, sessions.last());
          exchange.getResponse().addCookie(written);
          return SessionView.of(person, Optional.of(held));
        });
  }

  @GetMapping(SESSION)
  Mono<SessionView> show(ServerWebExchange exchange) {
    return Mono.fromCallable(() -> SignedIn.of(exchange))
        .map(signedIn -> SessionView.of(signedIn.person(), signedIn.acting()));
  }

  @DeleteMapping(SESSION)
  Mono<ResponseEntity<Void>> signOut(ServerWebExchange exchange) {
    var request = exchange.getRequest();
    exchange.getResponse().addCookie(cookie.forget(request));
    return Mono.justOrEmpty(cookie.read(request))
        .flatMap(sessions::end)
        .thenReturn(ResponseEntity.noContent().build());
  }

  @PostMapping(SESSION + "/acting")
  Mono<SessionView> act(
      @RequestBody(required = false) Mono<byte[]> body, ServerWebExchange exchange) {
    return Mono.fromCallable(() -> SignedIn.of(exchange))
        .flatMap(
            signedIn -> read(body, ActingRequest::read).flatMap(request -> act(signedIn, request)));
  }

  private Mono<SessionView> act(SignedIn signedIn, ActingRequest request) {
    var person = signedIn.person();
    var held = required(person, Optional.of(request.post()), Optional.of(request.unionId()));
    return sessions
        .act(signedIn.session(), held)
        .thenReturn(SessionView.of(person, Optional.of(held)));
  }

  private static Holding required(Person person, Optional<String> post, Optional<String> unionId) {
    return person
        .holding(post, unionId)
        .orElseThrow(() -> Problem.of(HttpStatus.FORBIDDEN, "post-not-held").asException());
  }

  private static <T> Mono<T> read(Mono<byte[]> body, Function<Fields, T> form) {
    return body.defaultIfEmpty(new byte[0]).map(bytes -> OpenRequest.read(bytes, form));
  }
}
