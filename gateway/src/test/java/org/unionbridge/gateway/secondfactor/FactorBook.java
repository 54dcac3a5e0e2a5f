package org.unionbridge.gateway.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.unionbridge.gateway.login.Credentials;
import org.unionbridge.gateway.secondfactor.SecondFactors.Bearer;
import org.unionbridge.gateway.secondfactor.Secrets.CodeStep;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.testing.InMemoryViewStore;

/** Second factors in memory, for tests. */
public final class FactorBook {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final MasterKey MASTER = MasterKey.generate();

  final InMemoryAggregateStore<SecondFactor, SecondFactorEvent> store =
      InMemoryAggregateStore.of("gateway", new SecondFactorCodec());
  final InMemoryViewStore<CodeStep> steps = InMemoryViewStore.of(CodeStep.class);
  private final SecondFactors factors;
  private final Clock clock;

  public FactorBook(Clock clock, Credentials credentials) {
    var secrets = new Secrets(steps, new FieldVault(MASTER, 10), clock);
    this.clock = clock;
    this.factors =
        new SecondFactors(
            store, secrets, new RecoveryCodes(new KeyedHash(MASTER)), credentials.lockout());
  }

  public SecondFactors factors() {
    return factors;
  }

  /** Sets one up for an account that was opened by this link; answers the recovery codes. */
  public List<String> set(String accountId, String opening) {
    var bearer = new Bearer(accountId, Actors.placeOf("/u1/"), Optional.of("m1"), opening);
    var proposal =
        factors.propose(bearer, "li", Contexts.plain()).blockOptional(LIMIT).orElseThrow();
    return factors
        .activate(bearer, codeOf(proposal.secret(), clock.instant()), Contexts.plain())
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  /** Types of all facts so far. */
  public List<String> facts() {
    return store.events().stream().map(Envelope::type).toList();
  }

  /** What an authenticator app shows for this secret at this moment. */
  public static String codeOf(String secret, Instant at) {
    var generator = new TimeBasedOneTimePasswordGenerator();
    try {
      var key = new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm());
      return generator.generateOneTimePasswordString(key, at);
    } catch (InvalidKeyException e) {
      throw new AssertionError(e);
    }
  }
}
