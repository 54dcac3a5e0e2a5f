package org.unionbridge.gateway.secondfactor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.gateway.secondfactor.SecondFactor.Active;
import org.unionbridge.gateway.secondfactor.SecondFactor.Holder;
import org.unionbridge.gateway.secondfactor.SecondFactor.NotSet;
import org.unionbridge.gateway.secondfactor.SecondFactor.Proposed;
import org.unionbridge.gateway.secondfactor.SecondFactor.Secret;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Activate;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Propose;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Redeem;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Remove;
import org.unionbridge.gateway.secondfactor.SecondFactorCommand.Renew;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.CommandContext;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.StoreFailure;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.ProblemException;
import reactor.core.publisher.Mono;

/** Second factors of accounts: set up, asked for, taken away. */
public final class SecondFactors {

  private static final String WRONG = "wrong-code";

  private final AggregateStore<SecondFactor, SecondFactorEvent> store;
  private final Secrets secrets;
  private final RecoveryCodes recovery;
  private final Lockout lockout;

  SecondFactors(
      AggregateStore<SecondFactor, SecondFactorEvent> store,
      Secrets secrets,
      RecoveryCodes recovery,
      Lockout lockout) {
    this.store = store;
    this.secrets = secrets;
    this.recovery = recovery;
    this.lockout = lockout;
  }

  /**
   * An account, as its second factor knows it.
   *
   * @param opening what opened the account: a second factor from before a reset counts no more
   */
  public record Bearer(String accountId, Place place, Optional<String> memberId, String opening) {}

  /** What is shown once, for the person's authenticator app. */
  public record Proposal(String secret, String address) {

    @Override
    public String toString() {
      return "Proposal[]";
    }
  }

  /** How many recovery codes are left; empty where no second factor is set. */
  public Mono<OptionalInt> left(Bearer bearer) {
    return active(bearer)
        .map(active -> OptionalInt.of(active.recovery().size()))
        .defaultIfEmpty(OptionalInt.empty());
  }

  /** Whether signing in takes a code. */
  public Mono<Boolean> isSet(Bearer bearer) {
    return active(bearer).hasElement();
  }

  /** By which opening of their accounts those of these have one who have one. */
  public Mono<Map<String, String>> openingsOf(List<String> accountIds) {
    return store
        .page(
            Scope.everything(),
            Criteria.oneOf("_id", accountIds)
                .and(Criteria.where("state.stage", SecondFactorCodec.ACTIVE)),
            PageRequest.first("_id", PageRequest.MOST))
        .map(page ->
            page.items().stream()
                .collect(Collectors.toMap(Stored::id, found -> openingOf(found.state()))));
  }

  private static String openingOf(SecondFactor state) {
    return switch (state) {
      case Active(var holder, _, _) -> holder.opening();
      case Proposed(var holder, _) -> holder.opening();
      case NotSet() -> "";
    };
  }

  /** Begins to set one up. */
  public Mono<Proposal> propose(Bearer bearer, String login, CommandContext context) {
    return Mono.defer(() -> {
      var plain = Totp.newSecret();
      var secret = secrets.seal(bearer.accountId(), plain);
      var holder = new Holder(bearer.memberId(), bearer.opening());
      return change(bearer, context, new Propose(holder, secret))
          .thenReturn(new Proposal(plain, Totp.address(plain, login)));
    });
  }

  /** Sets it up, by a first right code; answers the recovery codes, which are shown this once. */
  public Mono<List<String>> activate(Bearer bearer, String code, CommandContext context) {
    return find(bearer.accountId())
        .flatMap(state ->
            state instanceof Proposed(var holder, var secret)
                    && holder.opening().equals(bearer.opening())
                ? Mono.just(secret)
                : Mono.empty())
        .switchIfEmpty(Mono.error(() -> explain(new SecondFactorRefusal.NotSet()).asException()))
        .flatMap(secret ->
            proveBy(bearer, secrets.redeem(bearer, secret, code))
                .then(activate(bearer, secret, context)));
  }

  private Mono<List<String>> activate(Bearer bearer, Secret secret, CommandContext context) {
    return Mono.defer(() -> {
      var codes = RecoveryCodes.make();
      var hashes = recovery.hashesOf(bearer.accountId(), codes);
      return change(bearer, context, new Activate(secret.serial(), hashes)).thenReturn(codes);
    });
  }

  /** Takes a code, each once; a wrong one is a problem. */
  public Mono<Void> prove(Bearer bearer, ShownCode shown, CommandContext context) {
    return proveBy(
        bearer,
        shown.isRecovery()
            ? redeemRecovery(bearer, shown.text(), context)
            : active(bearer)
                .flatMap(active -> secrets.redeem(bearer, active.secret(), shown.text()))
                .defaultIfEmpty(false));
  }

  private Mono<Boolean> redeemRecovery(Bearer bearer, String code, CommandContext context) {
    var hash = recovery.hashOf(bearer.accountId(), code);
    return decide(bearer, context, new Redeem(bearer.opening(), hash))
        .map(outcome ->
            switch (outcome) {
              case Outcome.Done<?, ?> _ -> true;
              case Outcome.Refused<?, ?> _ -> false;
            });
  }

  /** A try counts before it is looked at, and no more once it was right. */
  private Mono<Void> proveBy(Bearer bearer, Mono<Boolean> proof) {
    return lockout
        .enterCode(bearer.accountId())
        .then(proof)
        .flatMap(right ->
            right
                ? lockout.clearCodes(bearer.accountId())
                : Mono.error(explain(new SecondFactorRefusal.WrongCode()).asException()));
  }

  /** New recovery codes instead of all that are left, shown this once. */
  public Mono<List<String>> renew(Bearer bearer, CommandContext context) {
    return Mono.defer(() -> {
      var codes = RecoveryCodes.make();
      var hashes = recovery.hashesOf(bearer.accountId(), codes);
      return change(bearer, context, new Renew(bearer.opening(), hashes)).thenReturn(codes);
    });
  }

  /** Takes it away, with all that is kept of it. */
  public Mono<Void> remove(Bearer bearer, CommandContext context) {
    return change(bearer, context, new Remove());
  }

  /** Takes away what is kept of an account that was closed for good. */
  Mono<Void> forget(String accountId, CommandContext context) {
    return store
        .<SecondFactorRefusal>change(
            Scope.everything(),
            accountId,
            context,
            state -> SecondFactorRules.decide(state, new Remove()))
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty())
        .then();
  }

  private Mono<Void> change(Bearer bearer, CommandContext context, SecondFactorCommand command) {
    return decide(bearer, context, command)
        .map(outcome -> Answers.done(outcome, SecondFactors::explain))
        .then();
  }

  private Mono<Outcome<SecondFactor, SecondFactorRefusal>> decide(
      Bearer bearer, CommandContext context, SecondFactorCommand command) {
    return store.change(
        Scope.everything(),
        bearer.place(),
        bearer.accountId(),
        context,
        state -> SecondFactorRules.decide(state, command));
  }

  private Mono<Active> active(Bearer bearer) {
    return find(bearer.accountId())
        .ofType(Active.class)
        .filter(active -> active.holder().opening().equals(bearer.opening()));
  }

  private Mono<SecondFactor> find(String accountId) {
    return store
        .find(Scope.everything(), accountId)
        .map(Stored::state)
        .onErrorResume(StoreFailure.NotFound.class, _ -> Mono.empty());
  }

  /** Whether a code was looked at and found wrong; who has to wait was not looked at. */
  public static boolean isWrongCode(Throwable error) {
    return error instanceof ProblemException refused && refused.problem().code().equals(WRONG);
  }

  private static Problem explain(SecondFactorRefusal refusal) {
    return switch (refusal) {
      case SecondFactorRefusal.SetAlready() ->
          Problem.of(HttpStatus.CONFLICT, "second-factor-set-already");
      case SecondFactorRefusal.NotSet() -> Problem.of(HttpStatus.CONFLICT, "second-factor-not-set");
      case SecondFactorRefusal.WrongCode() -> Problem.of(HttpStatus.FORBIDDEN, WRONG);
    };
  }
}
