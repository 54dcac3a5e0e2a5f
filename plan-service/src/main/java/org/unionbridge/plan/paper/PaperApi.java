package org.unionbridge.plan.paper;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.plan.drafting.Drafts;
import org.unionbridge.plan.outline.editing.Edit.PaperLine;
import org.unionbridge.plan.outline.editing.Edit.TakeOver;
import org.unionbridge.plan.plan.Plans;
import org.unionbridge.plan.plan.stage.Plan.Begun;
import org.unionbridge.plan.plan.stage.Standing;
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

/** Plans on paper over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}/document")
final class PaperApi {

  private static final String DOCX = "docx";
  private static final String HTML = "html";
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Plans plans;
  private final Drafts drafts;
  private final Texts texts;

  PaperApi(Plans plans, Drafts drafts, Texts texts) {
    this.plans = plans;
    this.drafts = drafts;
    this.texts = texts;
  }

  /** The version of the plan after the paper was taken in. */
  record TakenView(long version) {}

  /**
   * The plan, or with {@code draft=true} the change of it that is under way: as .docx, or as the
   * page that is printed.
   */
  @GetMapping
  @Action("plan.paper.export")
  @Asks({"form", "draft"})
  Mono<ResponseEntity<byte[]>> export(
      @PathVariable String id, Call call, ServerWebExchange exchange) {
    var form = oneOf(call, "form", List.of(DOCX, HTML), DOCX);
    boolean draft = oneOf(call, "draft", List.of("true", "false"), "false").equals("true");
    var language = Texts.languageOf(exchange);
    return plans
        .find(call.scope(), id)
        .publishOn(Schedulers.boundedElastic())
        .map(plan -> answer(plan, sheet(plan, draft, language), form));
  }

  private Sheet sheet(Stored<Begun> plan, boolean draft, Locale language) {
    var content = plan.state().plan();
    var outline = draft ? Standing.latest(plan.state()) : content.outline();
    int revision = Standing.force(plan.state()).map(force -> force.revision()).orElse(1);
    var title =
        content
            .title()
            .orElseGet(
                () -> texts.text("title.plan", List.of("" + content.origin().year()), language));
    var foot =
        texts.text(
            "paper.foot",
            List.of(plan.id(), Integer.toString(revision), Long.toString(plan.version())),
            language);
    return Sheet.of(title, foot, outline);
  }

  private static ResponseEntity<byte[]> answer(Stored<Begun> plan, Sheet sheet, String form) {
    var answer = ResponseEntity.ok().eTag("\"" + plan.version() + "\"");
    if (form.equals(HTML)) {
      return answer
          .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
          .header("Content-Security-Policy", POLICY)
          .body(Html.write(sheet).getBytes(StandardCharsets.UTF_8));
    }
    var file =
        ContentDisposition.attachment()
            .filename(sheet.title() + ".docx", StandardCharsets.UTF_8)
            .build();
    return answer
        .contentType(MediaType.parseMediaType(Docx.MEDIA_TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(DocxWriter.write(sheet));
  }

  /** Takes over the lines of an exported .docx that was edited elsewhere. */
  @PostMapping(consumes = {MediaType.APPLICATION_OCTET_STREAM_VALUE, Docx.MEDIA_TYPE})
  @Action("plan.draft.write")
  Mono<ResponseEntity<TakenView>> takeOver(@PathVariable String id, Call call) {
    return plans
        .find(call.scope(), id)
        .publishOn(Schedulers.boundedElastic())
        .map(_ -> lines(call.body()))
        .flatMap(lines -> drafts.change(call, id, new TakeOver(lines)))
        .map(plan -> Answers.shown(plan, taken -> new TakenView(taken.version())));
  }

  private static List<PaperLine> lines(byte[] docx) {
    return DocxReader.read(docx)
        .orElseThrow(() -> Problem.of(UNPROCESSABLE_CONTENT, "unreadable-paper").asException());
  }

  private static String oneOf(Call call, String name, List<String> words, String usual) {
    var word = call.query().text(name).orElse(usual);
    if (words.contains(word)) {
      return word;
    }
    var fault = new FieldFault(name, "not-one-of", List.of(String.join(", ", words)));
    throw Problem.badFields(List.of(fault)).asException();
  }
}
