package org.unionbridge.plan.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.editing.Published;
import org.unionbridge.plan.plan.PlanProblems;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.rules.PlanCommand.Compose;
import org.unionbridge.plan.plan.rules.PlanCommand.Publish;
import org.unionbridge.plan.plan.stage.InForce;
import org.unionbridge.plan.plan.stage.Origin;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Publication;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.store.StoreFailure.NotFound;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Plans that unions below begin theirs with, over HTTP (P-13). */
@RestController
@RequestMapping("/api/plan")
final class PublicationApi {

  private static final int LONGEST_TITLE = 200;

  private final Plans plans;
  private final Unions unions;

  PublicationApi(Plans plans, Unions unions) {
    this.plans = plans;
    this.unions = unions;
  }

  /** The kinds of units that the plan is meant for; none takes the publication back. */
  private record PublicationRequest(List<UnitKind> unitKinds) {
    static PublicationRequest read(Fields fields) {
      var told = fields.texts("unitKinds", UnitKind.values().length, 60);
      var known = told.stream().flatMap(word -> kind(word).stream()).distinct().toList();
      if (known.size() < told.size()) {
        fields.fault("unitKinds", "not-one-of", words());
      }
      return new PublicationRequest(known);
    }
  }

  /** A plan of the asker's own union, to begin with what is published. */
  private record CopyRequest(int year, String title, UnitKind unitKind) {
    static CopyRequest read(Fields fields) {
      var kind = kind(fields.oneOf("unitKind", Arrays.asList(words().split(", "))));
      return new CopyRequest(
          (int) fields.number("year", 2000, 2100),
          fields.text("title", LONGEST_TITLE),
          kind.orElse(UnitKind.OTHER));
    }
  }

  private static Optional<UnitKind> kind(String word) {
    return Arrays.stream(UnitKind.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  private static String words() {
    return String.join(", ", Arrays.stream(UnitKind.values()).map(UnitKind::word).toList());
  }

  /** A published plan among others. */
  record PublishedLine(
      String planId,
      String unionId,
      int year,
      Optional<String> title,
      int revision,
      int lines,
      Publication publication) {
    static PublishedLine of(Stored<Begun> plan) {
      var content = plan.state().plan();
      var force = Standing.force(plan.state()).orElseThrow();
      return new PublishedLine(
          plan.id(),
          content.origin().unionId(),
          content.origin().year(),
          content.title(),
          force.revision(),
          content.outline().onPaper().nodes().size(),
          force.publication().orElseThrow());
    }
  }

  /** The same with its lines on paper. */
  record PublishedLines(PublishedLine plan, List<LineView> lines) {
    PublishedLines {
      lines = List.copyOf(lines);
    }

    static PublishedLines of(Stored<Begun> plan) {
      return new PublishedLines(
          PublishedLine.of(plan), LineView.of(plan.state().plan().outline().onPaper()));
    }
  }

  @PostMapping("/plans/{id}/publication")
  @Action("plan.plan.publish")
  Mono<ResponseEntity<Void>> publish(
      @PathVariable String id, @Form PublicationRequest request, Call call) {
    return plans
        .find(call.scope(), id)
        .flatMap(plan -> unions.isFederation(plan.place().unionId()))
        .flatMap(federation ->
            plans.askToday(call, id, today -> new Publish(federation, request.unitKinds(), today)))
        .map(outcome -> Answers.changed(outcome, PlanProblems::explain));
  }

  /** What the unions above have published for a kind of unit. */
  @GetMapping("/publications")
  @Action("plan.template.see")
  @Asks(
      value = {"unitKind"},
      paged = true)
  Mono<PageView<PublishedLine>> list(Call call) {
    var kind = call.query().text("unitKind").map(PublicationApi::asked).orElse(UnitKind.OTHER);
    return plans
        .published(call.actor().place(), kind, call.page("_id", false))
        .map(page -> PageView.of(page.map(PublishedLine::of)));
  }

  /** One of them as it is in force, with its lines. */
  @GetMapping("/publications/{id}")
  @Action("plan.template.see")
  Mono<PublishedLines> show(@PathVariable String id, Call call) {
    return published(call.actor().place(), id).map(PublishedLines::of);
  }

  private Mono<Stored<Begun>> published(Place place, String id) {
    return plans
        .above(place, id)
        .filter(plan -> publication(plan).isPresent())
        .switchIfEmpty(Mono.error(NotFound::new));
  }

  private static UnitKind asked(String word) {
    return kind(word)
        .orElseThrow(() -> {
          var fault = new FieldFault("unitKind", "not-one-of", List.of(words()));
          return Problem.badFields(List.of(fault)).asException();
        });
  }

  /** Begins a draft at the asker's own union with the lines of a published plan. */
  @PostMapping("/publications/{id}/plans")
  @Action("plan.plan.begin")
  Mono<ResponseEntity<Answers.Created>> copy(
      @PathVariable String id, @Form CopyRequest request, Call call) {
    var place = call.actor().place();
    return published(place, id)
        .map(plan -> compose(plan, request, call))
        .flatMap(command -> plans.ask(call.scope(), place, call.newId(), call.context(), command))
        .map(outcome -> Answers.created(outcome, "/api/plan/plans", PlanProblems::explain));
  }

  private static Optional<Publication> publication(Stored<Begun> plan) {
    return Standing.force(plan.state()).flatMap(InForce::publication);
  }

  private static Compose compose(Stored<Begun> plan, CopyRequest request, Call call) {
    var content = plan.state().plan();
    int revision = Standing.force(plan.state()).orElseThrow().revision();
    return new Compose(
        Origin.begun(call.actor().place().unionId(), request.year()),
        Rewriting.blank(
            request.title(), request.unitKind(), Level.GRASSROOTS, content.read().period()),
        Published.of(plan.id(), revision, content.outline()).copy(),
        Plans.touch(call));
  }
}
