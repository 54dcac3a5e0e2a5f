package org.unionbridge.gateway.secondfactor;

import java.time.Clock;
import org.unionbridge.gateway.secondfactor.SecondFactor.Secret;
import org.unionbridge.gateway.secondfactor.SecondFactors.Bearer;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** The secrets that authenticator apps share with us, and the codes that were taken of them. */
final class Secrets {

  private final ViewStore<CodeStep> steps;
  private final FieldVault vault;
  private final Clock clock;
  private final Totp totp = new Totp();

  /** The newest time step of which a code was taken; none before it is taken again either. */
  record CodeStep(long step) {}

  Secrets(ViewStore<CodeStep> steps, FieldVault vault, Clock clock) {
    this.steps = steps;
    this.vault = vault;
    this.clock = clock;
  }

  Secret seal(String accountId, String plain) {
    var key = vault.newDataKey();
    return new Secret(Ids.random(), key, vault.seal(key, field(accountId), plain));
  }

  /**
   * Takes a code, once; says whether it was right. The step is the sequence of what is kept: the
   * store keeps a higher one only, so of two that send the same code at once, to whatever gateway,
   * one is let in.
   */
  Mono<Boolean> redeem(Bearer bearer, Secret secret, String code) {
    return Mono.defer(() -> {
      var plain = vault.open(secret.key(), field(bearer.accountId()), secret.text());
      var step = totp.stepOf(code, plain, clock.instant());
      return step.isEmpty()
          ? Mono.just(false)
          : steps.put(
              Entry.of(
                  secret.serial(),
                  bearer.place(),
                  step.getAsLong(),
                  new CodeStep(step.getAsLong())));
    });
  }

  private static Field field(String accountId) {
    return new Field("second-factors", accountId, "secret");
  }
}
