package org.unionbridge.testing.api;

import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.unionbridge.platform.access.Actor;

/** What a request brings to be believed, and what must not be believed. */
public interface Passes {

  /** Makes it a request of this actor. */
  Consumer<HttpHeaders> of(Actor actor);

  /** The same, after its time. */
  Consumer<HttpHeaders> expired(Actor actor);

  /** What says the same, but was given out for something else. */
  Consumer<HttpHeaders> forOthers(Actor actor);
}
