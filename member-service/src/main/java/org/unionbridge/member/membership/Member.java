package org.unionbridge.member.membership;

import org.unionbridge.member.person.Person;

/** A member of a union, from before joining until after leaving. */
sealed interface Member {

  /** Nobody by this id yet. */
  record Unregistered() implements Member {}

  /** Somebody who joined, whatever became of it. */
  sealed interface Known extends Member {

    String memberId();

    String unionId();

    Person person();
  }

  record Active(String memberId, String unionId, Person person) implements Known {}

  /** Left for good: who comes back is registered anew. */
  record Left(String memberId, String unionId, Person person, Departure reason) implements Known {}

  /** Nothing is known of them any more, but that there was somebody under this id. */
  record Erased(String memberId, String unionId) implements Member {}
}
