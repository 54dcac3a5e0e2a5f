package org.unionbridge.plan.likeness;

import org.unionbridge.plan.importing.Imports;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.Effect;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.ViewStore;
import org.unionbridge.platform.store.ViewStore.Entry;
import reactor.core.publisher.Mono;

/** Samples the plans of every import that was read. */
final class SketchListener implements Effect {

  private final ViewStore<SketchedImport> sketches;
  private final Imports imports;

  SketchListener(ViewStore<SketchedImport> sketches, Imports imports) {
    this.sketches = sketches;
    this.imports = imports;
  }

  @Override
  public Mono<Void> apply(InboundEvent event) {
    if (!event.type().equals("plan.import.read")) {
      return Mono.empty();
    }
    return imports
        .plans(Scope.everything(), event.facts().text("importId"))
        .map(found ->
            Entry.of(found.id(), found.place(), event.sequence(), SketchedImport.of(found.state())))
        .flatMap(sketches::put)
        .then();
  }
}
