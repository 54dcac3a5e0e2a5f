package org.unionbridge.plan.importing;

import java.util.List;
import org.unionbridge.plan.importing.ImportJob.Accepted;
import org.unionbridge.plan.importing.ImportJob.NotRead;
import org.unionbridge.plan.importing.ImportJob.Read;
import org.unionbridge.plan.reading.PlanFile;
import org.unionbridge.plan.reading.PlanFileJson;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The documents that were read, to be read again. */
public final class Imports {

  private final AggregateStore<ImportJob, ImportEvent> store;

  Imports(AggregateStore<ImportJob, ImportEvent> store) {
    this.store = store;
  }

  /** The plan of this number, from 1, where its document belongs. */
  public Mono<Stored<PlanFile.Plan>> plan(Scope scope, String importId, int number) {
    return store
        .find(scope, importId)
        .publishOn(Schedulers.boundedElastic())
        .map(stored ->
            new Stored<>(
                stored.id(),
                stored.place(),
                stored.version(),
                file(stored.state()).plans().get(number - 1)));
  }

  /** All plans of an import, where its document belongs. */
  public Mono<Stored<List<PlanFile.Plan>>> plans(Scope scope, String importId) {
    return store
        .find(scope, importId)
        .publishOn(Schedulers.boundedElastic())
        .map(stored ->
            new Stored<>(
                stored.id(), stored.place(), stored.version(), file(stored.state()).plans()));
  }

  static PlanFile file(ImportJob job) {
    return PlanFileJson.read(document(job).file());
  }

  static Document document(ImportJob job) {
    return switch (job) {
      case Read(var document) -> document;
      case Accepted(var document, _) -> document;
      case NotRead _ -> throw new IllegalStateException("an import is kept once it is read");
    };
  }
}
