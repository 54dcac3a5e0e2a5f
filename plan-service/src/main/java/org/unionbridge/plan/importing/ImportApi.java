package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.plan.importing.ImportCommand.Keep;
import org.unionbridge.plan.importing.ImportJob.Accepted;
import org.unionbridge.plan.importing.ImportJob.NotRead;
import org.unionbridge.plan.importing.ImportRefusal.AlreadyRead;
import org.unionbridge.plan.importing.ImportRefusal.AnotherAccepted;
import org.unionbridge.plan.importing.ImportRefusal.NoSuchPlan;
import org.unionbridge.plan.importing.ImportRefusal.NothingRead;
import org.unionbridge.plan.importing.ImportRefusal.TooManyTasks;
import org.unionbridge.plan.importing.ImportRefusal.YearOutOfRange;
import org.unionbridge.plan.importing.answer.Adoption;
import org.unionbridge.plan.importing.answer.Likeness;
import org.unionbridge.plan.importing.answer.Proposing;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Unreadable;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Imports over HTTP. */
@RestController
@RequestMapping("/api/plan/imports")
final class ImportApi {

  private final AggregateStore<ImportJob, ImportEvent> store;
  private final DocumentReader reader;
  private final Scheduler reading;
  private final Adoption adoption;
  private final Likeness likeness;
  private final Proposing proposing;

  ImportApi(
      AggregateStore<ImportJob, ImportEvent> store,
      DocumentReader reader,
      Scheduler reading,
      Adoption adoption,
      Likeness likeness,
      Proposing proposing) {
    this.store = store;
    this.reader = reader;
    this.reading = reading;
    this.adoption = adoption;
    this.likeness = likeness;
    this.proposing = proposing;
  }

  record AcceptedView(String planId) {}

  record ImportView(
      String id,
      String unionId,
      String status,
      Optional<Acceptance> acceptance,
      Optional<OriginalView> original,
      List<PlanFile.Plan> plans) {
    static ImportView of(Stored<ImportJob> stored, ProposedKinds kinds, List<PlanFile.Plan> plans) {
      return new ImportView(
          stored.id(),
          Imports.document(stored.state()).unionId(),
          statusOf(stored.state()),
          acceptanceOf(stored.state()),
          Imports.document(stored.state()).original().map(OriginalView::of),
          plans.stream().map(kinds::in).toList());
    }
  }

  /** The file as it was sent, without its content. */
  record OriginalView(String name, String mediaType) {
    static OriginalView of(Original original) {
      return new OriginalView(original.name(), original.kind().mediaType());
    }
  }

  @PostMapping(
      consumes = {
        MediaType.TEXT_PLAIN_VALUE,
        MediaType.TEXT_HTML_VALUE,
        MediaType.APPLICATION_PDF_VALUE,
        MediaType.APPLICATION_OCTET_STREAM_VALUE,
        "application/msword",
        "application/vnd.ms-works",
        "application/wps-office.wps",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      })
  @Action("plan.import.send")
  @Asks("name")
  Mono<ResponseEntity<Answers.Created>> send(Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    var place = call.actor().place();
    var name = call.query().text("name").orElse("");
    return Mono.fromCallable(() -> reader.read(place.unionId(), name, call.body()))
        .subscribeOn(reading)
        .map(reading -> document(reading, language))
        .flatMap(document ->
            store.change(
                call.scope(),
                place,
                call.newId(),
                call.context(),
                state -> ImportRules.decide(state, new Keep(document))))
        .map(outcome -> Answers.created(outcome, "/api/plan/imports", ImportApi::explain));
  }

  private static Document document(Reading<Document> reading, Locale language) {
    return switch (reading) {
      case Reading.Read<Document>(var document) -> document;
      case Reading.Refused<Document>(var reason) ->
          throw Problem.of(UNPROCESSABLE_CONTENT, "unreadable-document", words(reason, language))
              .asException();
    };
  }

  private static String words(Unreadable reason, Locale language) {
    return language.equals(Texts.CHINESE) ? reason.chinese() : reason.english();
  }

  @GetMapping("/{id}")
  @Action("plan.import.see")
  Mono<ResponseEntity<ImportView>> show(
      @PathVariable String id, Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return Mono.zip(store.find(call.scope(), id), proposing.at(call.actor().place(), language))
        .publishOn(Schedulers.boundedElastic())
        .flatMap(found ->
            likeness
                .marked(
                    call.scope(),
                    found.getT1().place().unionId(),
                    id,
                    Imports.file(found.getT1().state()).plans())
                .map(plans ->
                    Answers.shown(
                        found.getT1(), seen -> ImportView.of(seen, found.getT2(), plans))));
  }

  /** As it was sent; nothing that a browser would show or run. */
  @GetMapping(value = "/{id}/original", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @Action("plan.import.see")
  Mono<ResponseEntity<byte[]>> original(@PathVariable String id, Call call) {
    return store
        .find(call.scope(), id)
        .map(stored ->
            Imports.document(stored.state())
                .original()
                .orElseThrow(() -> Problem.of(NOT_FOUND, "original-not-kept").asException()))
        .map(ImportApi::attached);
  }

  private static ResponseEntity<byte[]> attached(Original original) {
    var disposition = ContentDisposition.attachment().filename(original.name(), UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(original.bytes());
  }

  @PostMapping("/{id}/acceptance")
  @Action("plan.import.accept")
  Mono<AcceptedView> accept(@PathVariable String id, @Form AcceptanceRequest request, Call call) {
    var command = request.of(id, call.now());
    return store
        .change(call.scope(), id, call.context(), state -> ImportRules.decide(state, command))
        .map(outcome -> Answers.done(outcome, ImportApi::explain))
        .map(stored -> acceptanceOf(stored.state()).orElseThrow().planId())
        .flatMap(
            planId -> adoption.awaited(call.scope(), planId).thenReturn(new AcceptedView(planId)));
  }

  private static String statusOf(ImportJob job) {
    return switch (job) {
      case NotRead _ -> "not-read";
      case ImportJob.Read _ -> "read";
      case Accepted _ -> "accepted";
    };
  }

  private static Optional<Acceptance> acceptanceOf(ImportJob job) {
    return switch (job) {
      case NotRead _, ImportJob.Read _ -> Optional.empty();
      case Accepted(_, var acceptance) -> Optional.of(acceptance);
    };
  }

  private static Problem explain(ImportRefusal refusal) {
    return switch (refusal) {
      case NothingRead _ -> Problem.of(CONFLICT, "nothing-read");
      case AlreadyRead _ -> Problem.of(CONFLICT, "already-read");
      case NoSuchPlan(var plans) -> Problem.of(UNPROCESSABLE_CONTENT, "no-such-plan", plans);
      case YearOutOfRange(var earliest, var latest) ->
          Problem.of(UNPROCESSABLE_CONTENT, "year-out-of-range", "" + earliest, "" + latest);
      case TooManyTasks(var most) -> Problem.of(UNPROCESSABLE_CONTENT, "too-many-tasks", most);
      case AnotherAccepted(var plan, var year) ->
          Problem.of(CONFLICT, "another-accepted", plan, "" + year);
    };
  }
}
