package org.unionbridge.platform.listening.operations;

import java.time.Instant;
import java.util.Optional;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import reactor.core.publisher.Mono;

/** Who decided what about a parked event, kept for ever; and the word of a first of two people. */
interface ParkingDecisions {

  /**
   * One person's word.
   *
   * @param reason as they wrote it
   * @param at real time
   */
  record Word(String accountId, String reason, Instant at) {}

  /** Keeps a decision, with the word of the first of two where it took two. */
  Mono<Void> record(ParkedEvent event, Remedy remedy, Word word, Optional<Word> first);

  /** How many were kept since then. */
  Mono<Long> countSince(Instant from);

  /** Keeps the word of a first person until another agrees; their later word replaces it. */
  Mono<Void> await(ParkedEvent event, Remedy remedy, Word first);

  /** The word that waits for another person's; empty when none was given since then. */
  Mono<Word> awaited(ParkedEvent event, Remedy remedy, Instant since);

  /** Nothing waits any more. */
  Mono<Void> settle(ParkedEvent event);
}
