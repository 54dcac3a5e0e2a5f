package org.unionbridge.gateway.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.server.WebFilter;
import org.unionbridge.gateway.account.AccountBook;
import org.unionbridge.gateway.entrance.EntranceRig;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.login.SetClock;
import org.unionbridge.gateway.person.PersonRig;
import org.unionbridge.gateway.profile.ProfileRig;
import org.unionbridge.gateway.secondfactor.FactorBook;
import org.unionbridge.gateway.session.SessionRig;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.audit.AuditNote;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.web.Arguments;
import org.unionbridge.platform.web.Problems;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Mono;

/** All by which people come in and stay in, in memory: gateways that share one store. */
public final class IdentityRig {

  public static final String PASSWORD = "a good long one";

  public final SetClock clock = new SetClock();
  public final Roster roster = new Roster().union("/r/").union("/r/u1/").member("m1", "u1");
  public final List<AuditNote> notes = new CopyOnWriteArrayList<>();
  public final Credentials credentials = new Credentials(clock);
  public final AccountBook book = new AccountBook(clock, credentials);
  public final FactorBook factors = new FactorBook(clock, credentials);
  public final SessionRig sessions = new SessionRig(clock);
  private final ProfileRig profiles = new ProfileRig();
  private final KeyedHash hash = new KeyedHash(MasterKey.generate());
  private final EntranceRig entrances = new EntranceRig(sessions.sessions(), hash, clock);
  private final AuditLog audit = note -> Mono.fromRunnable(() -> notes.add(note));
  private Set<String> demanding = Set.of();

  /** Member m1 has an account under the name li. */
  public static IdentityRig ofMemberOne() {
    var rig = new IdentityRig();
    rig.book.member(rig.roster, "m1", "li", PASSWORD);
    return rig;
  }

  /** These posts demand a second factor from now on. */
  public void demand(String... posts) {
    demanding = Set.of(posts);
  }

  /** A browser in which nobody is signed in. */
  public Visitor visitor() {
    return new Visitor(this::gateway);
  }

  /** A gateway that was just started: it remembers nothing but what is in the store. */
  WebTestClient gateway() {
    var people = PersonRig.people(book, roster);
    var entrance = entrances.entrance(demanding);
    var businessClock = BusinessClock.fixed(Contexts.NOW);
    var signInNotes = new SignInNotes(audit, clock);
    var signIn =
        new SignIn(
            book.accounts(), credentials.passwords(), credentials.lockout(), people, signInNotes);
    var halves = new HalfSessions(hash, entrances.cookies(), clock);
    var admission = new Admission(halves, factors.factors(), entrance, signInNotes);
    var apis = new ArrayList<Object>(entrances.apis(people, entrance, audit));
    apis.addAll(sessions.apis(book.ownPassword(), audit));
    apis.addAll(profiles.apis(book, factors.factors(), sessions.sessions()));
    apis.add(
        new SignInApi(
            signIn, halves, factors.factors(), people, admission, signInNotes, businessClock));
    var problems = new Problems(Texts.of("gateway"));
    WebFilter explain =
        (exchange, chain) ->
            chain.filter(exchange).onErrorResume(error -> problems.handle(exchange, error));
    var arguments = Arguments.of(RightsTable.load("rights/gateway.yml"), businessClock, 262_144);
    return WebTestClient.bindToController(apis.toArray())
        .argumentResolvers(configurer -> {
          arguments.addTo(configurer);
          configurer.addCustomResolver(EntranceRig.whoIsSignedIn());
        })
        .webFilter(explain, entrances.filter(people, entrance))
        .build();
  }

  /** Types of what the audit was told. */
  public List<String> noted() {
    return notes.stream().map(AuditNote::type).toList();
  }
}
