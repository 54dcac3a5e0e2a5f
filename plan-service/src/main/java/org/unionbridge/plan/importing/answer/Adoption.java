package org.unionbridge.plan.importing.answer;

import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

/** The plan that an acceptance leads to elsewhere, so that the answer can wait for it. */
public interface Adoption {

  /** Completes once the plan is there, or when it does not come in good time. */
  Mono<Void> awaited(Scope scope, String planId);
}
