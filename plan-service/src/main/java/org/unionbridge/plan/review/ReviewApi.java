package org.unionbridge.plan.review;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.importing.Imports.Source;
import org.unionbridge.plan.importing.answer.Proposing;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
import org.unionbridge.plan.programme.ProgrammesAt;
import org.unionbridge.plan.programme.naming.Naming;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.platform.calendar.WorkCalendar;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What an import read beside its source, over HTTP (I-02 to I-07). */
@RestController
@RequestMapping("/api/plan/plans/{id}/review")
final class ReviewApi {

  /** Lines of the source in one answer; the longest of the real plans has some two hundred. */
  static final int MOST_LINES = 1_000;

  private final Plans plans;
  private final Imports imports;
  private final Proposing proposing;
  private final ProgrammesAt programmes;
  private final WorkCalendar calendar;
  private final ProposedBefore before = new ProposedBefore();

  ReviewApi(
      Plans plans,
      Imports imports,
      Proposing proposing,
      ProgrammesAt programmes,
      WorkCalendar calendar) {
    this.programmes = programmes;
    this.calendar = calendar;
    this.plans = plans;
    this.imports = imports;
    this.proposing = proposing;
  }

  /** A line of the source, not a letter changed. */
  record SourceLine(int number, String text) {}

  /**
   * Lines of the source, from the title of the plan to its end, without those that are blank.
   *
   * @param name of the file, where it was kept
   * @param number of the plan in it, from 1
   * @param plans that it holds
   * @param first line of the plan in it
   * @param last line of the plan in it
   * @param next after which line to ask on
   */
  record SourceView(
      Optional<String> name,
      int number,
      int plans,
      int first,
      int last,
      List<SourceLine> lines,
      Optional<String> next) {}

  @GetMapping
  @Action("plan.review.see")
  Mono<ResponseEntity<ReviewView>> show(
      @PathVariable String id, Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    var naming = programmes.naming(call.actor().place());
    return Mono.zip(plans.find(call.scope(), id), proposed(call, language), naming)
        .publishOn(Schedulers.boundedElastic())
        .map(found ->
            Answers.shown(found.getT1(), plan -> review(plan, found.getT2(), found.getT3())));
  }

  private Mono<ProposedKinds> proposed(Call call, Locale language) {
    return proposing.at(call.actor().place(), language);
  }

  private ReviewView review(Stored<Begun> plan, ProposedKinds kinds, Naming naming) {
    var content = plan.state().plan();
    var lines = Reviewed.of(Standing.latest(plan.state()));
    var marks = Marks.of(lines, kinds, naming, before);
    var findings = Findings.in(content.read(), lines, marks);
    return new ReviewView(
        plan.id(),
        importId(plan),
        content.origin().number(),
        plan.version(),
        ReviewView.CountsView.of(lines, findings),
        ReviewView.lines(lines, marks, NamedDays.in(plan.state(), calendar)),
        findings);
  }

  private static String importId(Stored<Begun> plan) {
    return plan.state()
        .plan()
        .origin()
        .importId()
        .orElseThrow(() -> Problem.of(NOT_FOUND, "not-imported").asException());
  }

  /** The source of a plan, a page of lines at a time. */
  @GetMapping("/source")
  @Action("plan.review.see")
  @Asks("after")
  Mono<SourceView> source(@PathVariable String id, Call call) {
    int after = call.query().text("after").map(ReviewApi::line).orElse(0);
    return plans
        .find(call.scope(), id)
        .flatMap(plan ->
            imports
                .source(call.scope(), importId(plan))
                .map(source -> source(plan.state(), source, after)));
  }

  private static SourceView source(Begun plan, Source source, int after) {
    var range = plan.plan().read().lines();
    var lines =
        source.lines().isEmpty()
            ? fromReading(plan, after)
            : fromFile(source.lines(), range, after);
    boolean more = lines.size() > MOST_LINES;
    var shown = more ? lines.subList(0, MOST_LINES) : lines;
    return new SourceView(
        source.name(),
        plan.plan().origin().number(),
        source.plans(),
        range.first(),
        range.last(),
        shown,
        more ? Optional.of(Integer.toString(shown.getLast().number())) : Optional.empty());
  }

  private static List<SourceLine> fromFile(List<String> file, Lines range, int after) {
    return IntStream.rangeClosed(
            Math.max(after + 1, range.first()), Math.min(range.last(), file.size()))
        .mapToObj(number -> new SourceLine(number, file.get(number - 1)))
        .filter(line -> !line.text().isBlank())
        .limit(MOST_LINES + 1L)
        .toList();
  }

  /** Where the file was not kept, the lines stand in for it as they were read. */
  private static List<SourceLine> fromReading(Begun plan, int after) {
    return plan.plan().outline().nodes().stream()
        .filter(line -> line.lines().isPresent())
        .map(line ->
            new SourceLine(
                line.lines().orElseThrow().first(), line.marker().orElse("") + line.text()))
        .filter(line -> line.number() > after && !line.text().isBlank())
        .limit(MOST_LINES + 1L)
        .toList();
  }

  private static int line(String text) {
    if (text.matches("\\d{1,7}")) {
      return Integer.parseInt(text);
    }
    throw Problem.badFields(List.of(new FieldFault("after", "out-of-range", List.of(0, 9_999_999))))
        .asException();
  }
}
