package org.unionbridge.plan.belonging;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.plan.drafting.Drafts;
import org.unionbridge.plan.outline.Headings;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.outline.attribute.Link.OfProgramme;
import org.unionbridge.plan.outline.editing.Edit;
import org.unionbridge.plan.outline.editing.Editing;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.programme.ProgrammesAt;
import org.unionbridge.plan.programme.naming.Element;
import org.unionbridge.plan.programme.naming.KnownProgramme;
import org.unionbridge.plan.programme.naming.Naming;
import org.unionbridge.plan.programme.naming.Naming.Named;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;

/** Which programme the lines of a plan belong to, over HTTP (P-14). */
@RestController
@RequestMapping("/api/plan/plans/{id}")
final class LineProgrammeApi {

  private static final int LONGEST_ELEMENT = 60;

  private final ProgrammesAt programmes;
  private final Plans plans;
  private final Drafts drafts;

  LineProgrammeApi(ProgrammesAt programmes, Plans plans, Drafts drafts) {
    this.programmes = programmes;
    this.plans = plans;
    this.drafts = drafts;
  }

  /** Lines that belong to a programme, or to none where none is told. */
  private record BelongingRequest(
      List<String> lines, Optional<String> programme, Optional<String> element) {
    static BelongingRequest read(Fields fields) {
      var request =
          new BelongingRequest(
              fields.texts("lines", Editing.MOST_LINES, 64),
              fields.optionalId("programme"),
              fields.optionalText("element", LONGEST_ELEMENT));
      if (request.lines().isEmpty()) {
        fields.fault("lines", "required");
      }
      if (request.programme().isEmpty() && request.element().isPresent()) {
        fields.fault("programme", "required");
      }
      return request;
    }
  }

  /** The version of the plan after the change. */
  record EnrolledView(long version) {}

  /** A programme that lines can be put under, or that some belong to. */
  record ProgrammeChoice(
      String id, Optional<String> unionId, String name, List<String> elements, boolean offered) {
    ProgrammeChoice {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A programme that a line names and does not belong to.
   *
   * @param words of the line, or of a heading above it, that led to it
   */
  record ProposedProgramme(
      String line, String programme, String name, Optional<String> element, List<String> words) {
    ProposedProgramme {
      words = List.copyOf(words);
    }
  }

  /**
   * What the lines of a plan belong to, and may belong to.
   *
   * @param version of the plan that this was found in
   */
  record PlanProgrammes(
      String planId,
      long version,
      List<ProgrammeChoice> programmes,
      List<ProposedProgramme> proposed) {
    PlanProgrammes {
      programmes = List.copyOf(programmes);
      proposed = List.copyOf(proposed);
    }
  }

  /** Puts lines of a draft under a programme that is offered at its union, or under none. */
  @PutMapping("/programme")
  @Action("plan.draft.write")
  Mono<ResponseEntity<EnrolledView>> put(
      @PathVariable String id, @Form BelongingRequest request, Call call) {
    var said = new OfProgramme(request.programme(), request.element());
    return plans
        .find(call.scope(), id)
        .flatMap(plan -> programmes.offered(plan.place()))
        .doOnNext(offered -> requireThere(request, offered))
        .flatMap(_ -> drafts.change(call, id, new Edit.Say(request.lines(), said)))
        .map(plan -> Answers.shown(plan, changed -> new EnrolledView(changed.version())));
  }

  private static void requireThere(BelongingRequest request, List<KnownProgramme> offered) {
    if (request.programme().isEmpty()) {
      return;
    }
    var elements =
        offered.stream()
            .filter(each -> request.programme().equals(Optional.of(each.id())))
            .findFirst()
            .map(KnownProgramme::elements)
            .orElseThrow(
                () -> Problem.of(UNPROCESSABLE_CONTENT, "no-such-programme").asException());
    var known = elements.stream().map(Element::name).toList();
    if (request.element().filter(element -> !known.contains(element)).isPresent()) {
      throw Problem.of(UNPROCESSABLE_CONTENT, "no-such-element").asException();
    }
  }

  /** The programmes of the union of a plan, and those that its lines name. */
  @GetMapping("/programmes")
  @Action("plan.plan.see")
  Mono<PlanProgrammes> choices(@PathVariable String id, Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    return plans
        .find(call.scope(), id)
        .flatMap(plan ->
            Mono.zip(programmes.known(plan.place()), programmes.naming(plan.place()))
                .map(known -> choices(plan, known.getT1(), known.getT2(), language)));
  }

  private static PlanProgrammes choices(
      Stored<Begun> plan, List<KnownProgramme> known, Naming naming, Locale language) {
    var outline = Standing.latest(plan.state()).onPaper();
    var used =
        LineView.of(outline).stream()
            .flatMap(line -> line.programme().stream())
            .map(LineView.ProgrammeRef::id)
            .toList();
    var choices =
        known.stream()
            .filter(each -> each.offered() || used.contains(each.id()))
            .map(each -> choice(each, language))
            .toList();
    return new PlanProgrammes(
        plan.id(), plan.version(), choices, proposed(outline, naming, language));
  }

  private static ProgrammeChoice choice(KnownProgramme known, Locale language) {
    return new ProgrammeChoice(
        known.id(),
        known.unionId(),
        known.names().in(language),
        known.elements().stream().map(Element::name).toList(),
        known.offered());
  }

  /** Headings are named in their own right and propose for what stands below them. */
  private static List<ProposedProgramme> proposed(Outline outline, Naming naming, Locale language) {
    var proposed = new ArrayList<ProposedProgramme>();
    var headings = new Headings();
    for (var line : LineView.of(outline)) {
      var above = headings.next(line.depth(), line.text());
      if (line.programme().isEmpty() && isWork(line)) {
        naming
            .in(line.text(), above)
            .forEach(named -> proposed.add(proposed(line, named, language)));
      }
    }
    return proposed;
  }

  private static boolean isWork(LineView line) {
    return switch (line.kind()) {
      case ITEM, POINT, PROSE, TASK, GOAL -> true;
      case SECTION, LABEL, MONTH -> false;
    };
  }

  private static ProposedProgramme proposed(LineView line, Named named, Locale language) {
    return new ProposedProgramme(
        line.id(),
        named.programme().id(),
        named.programme().names().in(language),
        named.element(),
        named.words());
  }
}
