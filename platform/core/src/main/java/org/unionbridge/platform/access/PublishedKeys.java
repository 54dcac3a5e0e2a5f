package org.unionbridge.platform.access;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The public keys at an address, kept for a while. A token that names an unknown key makes them be
 * read again, but not more than once in so long, however many such tokens come: anybody can make
 * one up.
 */
final class PublishedKeys {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration AT_MOST_EVERY = Duration.ofSeconds(5);

  private final String address;
  private final WebClient client;
  private final Clock clock;
  private final AtomicReference<Mono<Read>> latest = new AtomicReference<>(Mono.empty());

  private record Read(List<JWK> keys, Instant at) {

    boolean isYoungerThan(Duration age, Instant now) {
      // A clock that was set back makes nothing younger.
      return !now.isBefore(at) && now.isBefore(at.plus(age));
    }

    List<JWK> named(SignedJWT token) {
      return keys.stream()
          .filter(key -> key.getKeyID().equals(token.getHeader().getKeyID()))
          .toList();
    }
  }

  PublishedKeys(String address, WebClient client, Clock clock) {
    this.address = address;
    this.client = client;
    this.clock = clock;
  }

  /** The keys that the token may be signed with: those of the name that it gives. */
  Flux<JWK> of(SignedJWT token) {
    return notOlderThan(KEPT)
        // those of before are better than none
        .onErrorResume(error -> latest.get().switchIfEmpty(Mono.error(error)))
        .flatMap(
            read -> read.named(token).isEmpty() ? notOlderThan(AT_MOST_EVERY) : Mono.just(read))
        .flatMapIterable(read -> read.named(token));
  }

  private Mono<Read> notOlderThan(Duration age) {
    return Mono.defer(() -> {
      var before = latest.get();
      return before
          .filter(read -> read.isYoungerThan(age, clock.instant()))
          .switchIfEmpty(Mono.defer(() -> again(before)));
    });
  }

  /** Of those who find the same to be old one reads, and the others wait with it. */
  private Mono<Read> again(Mono<Read> before) {
    var reading = read().cache();
    var mine = latest.compareAndSet(before, reading);
    var used = mine ? reading : latest.get();
    return used.doOnError(_ -> latest.compareAndSet(used, before));
  }

  private Mono<Read> read() {
    return client
        .get()
        .uri(address)
        .retrieve()
        .bodyToMono(String.class)
        .map(text -> new Read(parse(text), clock.instant()));
  }

  private static List<JWK> parse(String text) {
    try {
      return JWKSet.parse(text).getKeys().stream().filter(key -> key.getKeyID() != null).toList();
    } catch (ParseException e) {
      throw new IllegalArgumentException("there are no keys at the gateway's address", e);
    }
  }
}
