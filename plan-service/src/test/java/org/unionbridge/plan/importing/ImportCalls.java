package org.unionbridge.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.proposal.Proposals;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Imports over HTTP without a server, as a plan officer of the school sends and accepts them. */
final class ImportCalls {

  private static final Proposals KINDS = Proposals.of(Catalogue.shipped().kinds());
  private static final Actor OFFICER = Actors.in("plan-officer", "/u1/u1029/");

  final InMemoryAggregateStore<ImportJob, ImportEvent> store = ImportSamples.store();
  final List<String> awaited = new ArrayList<>();
  final ApiClient api =
      ApiClient.of(
          "plan",
          Contexts.NOW,
          new ImportApi(
              store,
              ImportSamples.reader(),
              Schedulers.boundedElastic(),
              (_, planId) -> Mono.fromRunnable(() -> awaited.add(planId)),
              (_, _, _, plans) -> Mono.just(plans),
              (_, language) -> Mono.just(new ProposedKinds(KINDS, language))));
  final WebTestClient officer = api.as(OFFICER);

  ResponseSpec send(byte[] document) {
    return officer
        .post()
        .uri("/api/plan/imports")
        .contentType(APPLICATION_OCTET_STREAM)
        .bodyValue(document)
        .exchange();
  }

  String sent() {
    var created =
        send(ImportSamples.TEXT.getBytes(UTF_8))
            .expectStatus()
            .isCreated()
            .expectBody(Answers.Created.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(created).id();
  }

  ResponseSpec accept(String id, Map<String, ?> body) {
    return officer
        .post()
        .uri("/api/plan/imports/{id}/acceptance", id)
        .contentType(APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  List<String> facts() {
    return store.events().stream().map(Envelope::type).toList();
  }
}
