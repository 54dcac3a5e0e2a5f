package org.unionbridge.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The keys that sign inner tokens: sealed in the store, counted from 1, the first made when there
 * is none. Of two gateways that make the same number at once the store keeps the first, and both go
 * on with that. What is known of them is looked up again every so often, by {@link #lookAgain}.
 */
final class SigningKeys {

  private static final long ONLY = 1;
  private static final Place PLACE = new Place("gateway", "/");

  private final ViewStore<KeyView> views;
  private final FieldVault vault;
  private final InstantSource clock;
  private final KeyTimes times;
  private volatile List<SigningKey> known = List.of();

  SigningKeys(ViewStore<KeyView> views, FieldVault vault, InstantSource clock, KeyTimes times) {
    this.views = views;
    this.vault = vault;
    this.clock = clock;
    this.times = times;
  }

  /** The key that signs now. */
  Mono<ECKey> current() {
    return all().map(keys -> times.signing(keys, clock.instant()).orElseThrow().key());
  }

  /** All that a token may be signed with, or soon will be. */
  Mono<List<ECKey>> published() {
    return all().map(keys -> keys.stream().map(SigningKey::key).toList());
  }

  private Mono<List<SigningKey>> all() {
    var keys = known;
    return keys.isEmpty() ? Mono.defer(this::lookAgain) : Mono.just(keys);
  }

  /** Looks up what there is, makes the next key when it is time, removes those that are over. */
  Mono<List<SigningKey>> lookAgain() {
    return load()
        .flatMap(keys -> times.isDue(keys, clock.instant()) ? add(keys).then(load()) : just(keys))
        .flatMap(this::removeOver)
        .doOnNext(keys -> known = keys);
  }

  /** Makes the next key now, unless one waits already; answers the newest. */
  Mono<SigningKey> change() {
    return load()
        .flatMap(keys -> times.waits(keys, clock.instant()) ? Mono.empty() : add(keys))
        .then(Mono.defer(this::lookAgain))
        .map(List::getLast);
  }

  private static Mono<List<SigningKey>> just(List<SigningKey> keys) {
    return Mono.just(keys);
  }

  private Mono<Boolean> add(List<SigningKey> keys) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    long number = keys.isEmpty() ? 1 : keys.getLast().number() + 1;
    var from = keys.isEmpty() ? now : now.plus(times.ahead());
    return Mono.fromCallable(() -> make(number, from))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(made -> views.put(Entry.of(Long.toString(number), PLACE, ONLY, made)));
  }

  private KeyView make(long number, Instant signsFrom) throws JOSEException {
    var made =
        new ECKeyGenerator(Curve.P_256)
            .algorithm(JWSAlgorithm.ES256)
            .keyUse(KeyUse.SIGNATURE)
            .keyIDFromThumbprint(true)
            .generate();
    var key = vault.newDataKey();
    var sealed = vault.seal(key, field(Long.toString(number)), made.toJSONString());
    return new KeyView(key, sealed, Optional.of(signsFrom));
  }

  private Mono<List<SigningKey>> load() {
    return views
        .page(Scope.everything(), Criteria.any(), PageRequest.first("_id", PageRequest.MOST))
        .map(page ->
            page.items().stream()
                .map(this::open)
                .sorted(Comparator.comparingLong(SigningKey::number))
                .toList());
  }

  private SigningKey open(Stored<KeyView> stored) {
    var view = stored.state();
    try {
      var key = ECKey.parse(vault.open(view.key(), field(stored.id()), view.privateKey()));
      return new SigningKey(
          Long.parseLong(stored.id()), view.signsFrom().orElse(Instant.EPOCH), key);
    } catch (ParseException e) {
      throw new IllegalStateException("the signing key in the store is none");
    }
  }

  private static Field field(String id) {
    return new Field("signing-keys", id, "private");
  }

  private Mono<List<SigningKey>> removeOver(List<SigningKey> keys) {
    var over = times.over(keys, clock.instant());
    return Flux.fromIterable(over)
        .concatMap(key -> views.remove(Scope.everything(), Long.toString(key.number())))
        .then(Mono.fromSupplier(() -> keys.stream().filter(key -> !over.contains(key)).toList()));
  }
}
