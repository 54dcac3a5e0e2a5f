package org.unionbridge.gateway.login;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.unionbridge.platform.store.Ids;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Argon2id, few at a time: each takes 16 MiB and tens of milliseconds on purpose. */
public final class Passwords implements AutoCloseable {

  private static final int AT_ONCE = 4;
  private static final int WAITING = 1_000;

  private final PasswordEncoder argon = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Scheduler workers =
      Schedulers.newBoundedElastic(AT_ONCE, WAITING, "passwords", 60, true);
  private final PasswordHash nobodys = encode(new Password(Ids.random()));

  public Mono<PasswordHash> hash(Password password) {
    return Mono.fromCallable(() -> encode(password)).subscribeOn(workers);
  }

  /** Whether the password is the one; without a hash it takes as long to say that it is not. */
  public Mono<Boolean> matches(Password password, Optional<PasswordHash> hash) {
    return Mono.fromCallable(
            () -> argon.matches(password.text(), hash.orElse(nobodys).text()) && hash.isPresent())
        .subscribeOn(workers);
  }

  private PasswordHash encode(Password password) {
    return new PasswordHash(Objects.requireNonNull(argon.encode(password.text())));
  }

  @Override
  public void close() {
    workers.dispose();
  }
}
