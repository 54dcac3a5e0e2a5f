package org.unionbridge.plan.importing.answer;

import java.util.Locale;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.platform.access.Place;
import reactor.core.publisher.Mono;

/** The kinds of work that are in force elsewhere, so that an answer can propose them. */
public interface Proposing {

  /** Those in force at a union, with names in this language. */
  Mono<ProposedKinds> at(Place place, Locale language);
}
