package org.unionbridge.gateway.entrance;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.secondfactor.DemandingPosts;
import org.unionbridge.gateway.session.Proof;
import org.unionbridge.gateway.session.SessionState;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;

/** Lets somebody in who showed who they are: their session begins, and their browser keeps it. */
public final class Entrance {

  /** The refresh secret is sent to this path and to those below it, and to no other. */
  public static final String SESSION = "/api/gateway/session";

  /** What is one's own, whatever the post. */
  public static final String PROFILE = "/api/gateway/profile";

  private final Sessions sessions;
  private final SessionSecrets secrets;
  private final SessionCookies cookies;
  private final DemandingPosts demanding;
  private final Clock clock;

  Entrance(
      Sessions sessions,
      SessionSecrets secrets,
      SessionCookies cookies,
      DemandingPosts demanding,
      Clock clock) {
    this.sessions = sessions;
    this.secrets = secrets;
    this.cookies = cookies;
    this.demanding = demanding;
    this.clock = clock;
  }

  /** A post at a union. */
  public record PostView(String post, String unionId) {
    public static PostView of(Holding held) {
      return new PostView(held.post(), held.place().unionId());
    }
  }

  /**
   * Who is signed in.
   *
   * @param acting missing once the post was lost; another can be chosen
   * @param secondFactor {@code needed} where the post demands one that was not shown
   */
  public record SessionView(
      String account,
      @Nullable String memberId,
      @Nullable PostView acting,
      List<PostView> posts,
      @Nullable String secondFactor) {}

  /**
   * Begins a session of somebody who showed who they are in these ways; the one that their browser
   * brings is over.
   */
  public Mono<SessionView> letIn(
      Person person, Holding held, List<Proof> proven, ServerWebExchange exchange) {
    var request = exchange.getRequest();
    return Mono.justOrEmpty(secrets.brought(request))
        .flatMap(old -> sessions.end(old.sessionId()))
        .then(
            Mono.defer(
                () -> sessions.begin(person, held, proven, Browser.words(request.getHeaders()))))
        .map(session -> handOut(session, person, exchange));
  }

  /** Gives the browser the secrets of the session's present turn. */
  SessionView handOut(Stored<SessionState> session, Person person, ServerWebExchange exchange) {
    var state = session.state();
    var now = clock.instant();
    var accessEnd = sessions.accessEnd(state);
    cookies.writeAccess(
        exchange, secrets.access(session.id(), accessEnd), Duration.between(now, accessEnd));
    cookies.writeRefresh(
        exchange,
        secrets.refresh(session.id(), state.turn()),
        Duration.between(now, state.until()));
    return view(signedIn(session, person));
  }

  SignedIn signedIn(Stored<SessionState> session, Person person) {
    boolean needed =
        demanding.demands(session.state().post()) && !Proof.isTwofold(session.state().proven());
    return new SignedIn(session, person, needed);
  }

  static SessionView view(SignedIn signedIn) {
    var person = signedIn.person();
    return new SessionView(
        person.accountId(),
        person.memberId().orElse(null),
        signedIn.acting().map(PostView::of).orElse(null),
        person.posts().stream().map(PostView::of).toList(),
        signedIn.secondFactorNeeded() ? "needed" : null);
  }
}
