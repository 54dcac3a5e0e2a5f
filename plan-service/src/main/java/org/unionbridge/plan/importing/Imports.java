package org.unionbridge.plan.importing;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.importing.ImportJob.Accepted;
import org.unionbridge.plan.importing.ImportJob.NotRead;
import org.unionbridge.plan.importing.ImportJob.Read;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFileJson;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The documents that were read, to be read again. */
public final class Imports {

  private final AggregateStore<ImportJob, ImportEvent> store;
  private final DocumentReader reader;

  Imports(AggregateStore<ImportJob, ImportEvent> store, DocumentReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /**
   * A document as text, not a letter changed.
   *
   * @param name of the file, where it was kept
   * @param plans how many it holds
   * @param lines of the file; nothing where it was not kept
   */
  public record Source(Optional<String> name, int plans, List<String> lines) {
    public Source {
      lines = List.copyOf(lines);
    }
  }

  /** The text that an import was read from. */
  public Mono<Source> source(Scope scope, String importId) {
    return store
        .find(scope, importId)
        .publishOn(Schedulers.boundedElastic())
        .map(stored -> source(document(stored.state())));
  }

  private Source source(Document document) {
    return new Source(
        document.original().map(Original::name),
        document.plans(),
        document.original().map(reader::lines).orElse(List.of()));
  }

  /**
   * The plan of this number, from 1, where its document belongs; with what somebody confirmed of it
   * when they accepted it.
   */
  public Mono<Stored<PlanFile.Plan>> plan(Scope scope, String importId, int number) {
    return store
        .find(scope, importId)
        .publishOn(Schedulers.boundedElastic())
        .map(stored ->
            new Stored<>(
                stored.id(), stored.place(), stored.version(), confirmed(stored.state(), number)));
  }

  private static PlanFile.Plan confirmed(ImportJob job, int number) {
    var read = file(job).plans().get(number - 1);
    return job instanceof Accepted(_, var acceptance) && acceptance.plan() == number
        ? acceptance.confirmed().map(confirmed -> confirmed.in(read)).orElse(read)
        : read;
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
