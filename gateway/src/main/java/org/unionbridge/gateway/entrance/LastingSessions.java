package org.unionbridge.gateway.entrance;

import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.gateway.session.SignedIn;
import reactor.core.publisher.Mono;

/** Sessions that last, with the person in them as they are at this moment. */
public final class LastingSessions {

  private final Sessions sessions;
  private final People people;
  private final Entrance entrance;

  LastingSessions(Sessions sessions, People people, Entrance entrance) {
    this.sessions = sessions;
    this.people = people;
    this.entrance = entrance;
  }

  /** The session of this id; nothing once it has ended, or anything happened to its account. */
  public Mono<SignedIn> find(String id) {
    return sessions
        .recent(id)
        .flatMap(session ->
            people
                .of(session.state().accountId(), session.state().version())
                .filter(person -> person.version() == session.state().version())
                .map(person -> entrance.signedIn(session, person)));
  }
}
