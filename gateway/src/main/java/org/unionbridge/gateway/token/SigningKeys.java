package org.unionbridge.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Duration;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.privacy.Field;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The key that signs inner tokens: sealed in the store, made when there is none. Of two gateways
 * that make one at once the store keeps the first, and both go on with that.
 */
final class SigningKeys {

  private static final String ID = "1";
  private static final long ONLY = 1;
  private static final Place PLACE = new Place("gateway", "/");
  private static final Field PRIVATE = new Field("signing-keys", ID, "private");
  private static final Duration FOR_GOOD = Duration.ofMillis(Long.MAX_VALUE);

  private final ViewStore<KeyView> views;
  private final FieldVault vault;
  private final Mono<ECKey> current;

  SigningKeys(ViewStore<KeyView> views, FieldVault vault) {
    this.views = views;
    this.vault = vault;
    // a failure is asked again, a key is not
    this.current =
        Mono.defer(this::loadOrMake).cache(_ -> FOR_GOOD, _ -> Duration.ZERO, () -> Duration.ZERO);
  }

  Mono<ECKey> current() {
    return current;
  }

  private Mono<ECKey> loadOrMake() {
    return load()
        .switchIfEmpty(
            Mono.fromCallable(this::make)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(made -> views.put(Entry.of(ID, PLACE, ONLY, made)))
                .then(load()));
  }

  private Mono<ECKey> load() {
    return views.find(Scope.everything(), ID).map(found -> open(found.state()));
  }

  private KeyView make() throws JOSEException {
    var made =
        new ECKeyGenerator(Curve.P_256)
            .algorithm(JWSAlgorithm.ES256)
            .keyUse(KeyUse.SIGNATURE)
            .keyIDFromThumbprint(true)
            .generate();
    var key = vault.newDataKey();
    return new KeyView(key, vault.seal(key, PRIVATE, made.toJSONString()));
  }

  private ECKey open(KeyView view) {
    try {
      return ECKey.parse(vault.open(view.key(), PRIVATE, view.privateKey()));
    } catch (ParseException e) {
      throw new IllegalStateException("the signing key in the store is none");
    }
  }
}
