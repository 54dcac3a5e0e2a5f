package org.unionbridge.platform.rotation;

import java.util.List;
import org.unionbridge.platform.privacy.CurrentKey;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.WrappedKey;
import org.unionbridge.platform.store.FieldWalk;
import org.unionbridge.platform.store.FieldWalk.Found;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Wraps the data keys of a service anew. That is no event: nothing happened to anybody, what is
 * sealed stays as it is, and so do the versions of documents.
 */
final class Rewrapping {

  private static final int AT_ONCE = 8;

  private final CurrentKey key;
  private final FieldVault vault;
  private final FieldWalk walk;
  private final DirectoryKeys directory;
  private final List<KeyPlace> places;

  Rewrapping(
      CurrentKey key,
      FieldVault vault,
      FieldWalk walk,
      DirectoryKeys directory,
      List<KeyPlace> places) {
    this.key = key;
    this.vault = vault;
    this.walk = walk;
    this.directory = directory;
    this.places = List.copyOf(places);
  }

  /** Goes through all places once; answers how many keys lay under old ones when it came by. */
  Mono<Long> pass() {
    if (!key.hasOthers()) {
      return Mono.just(0L);
    }
    return Flux.fromIterable(places)
        .concatMap(place ->
            switch (place) {
              case KeyPlace.InDocuments documents -> renew(documents);
              case KeyPlace.InDirectory records -> directory.renew(records);
            })
        .reduce(0L, Long::sum);
  }

  private Mono<Long> renew(KeyPlace.InDocuments place) {
    return walk.all(place.collection(), place.field())
        .filter(found -> !vault.isCurrent(new WrappedKey(found.text())))
        .flatMap(found -> rewrap(place, found), AT_ONCE)
        .count();
  }

  private Mono<Boolean> rewrap(KeyPlace.InDocuments place, Found found) {
    return Mono.fromCallable(() -> vault.rewrap(new WrappedKey(found.text())).text())
        .flatMap(anew -> walk.replace(place.collection(), place.field(), found, anew));
  }
}
