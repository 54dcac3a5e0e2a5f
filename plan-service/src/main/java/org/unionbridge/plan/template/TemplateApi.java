package org.unionbridge.plan.template;

import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.reading.file.PlanFile.Level;
import org.unionbridge.plan.reading.file.PlanFile.PeriodKind;
import org.unionbridge.plan.reading.file.PlanFile.UnitKind;
import org.unionbridge.platform.store.StoreFailure.NotFound;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import org.unionbridge.platform.web.Texts;
import reactor.core.publisher.Mono;

/** Templates of plans over HTTP. */
@RestController
@RequestMapping("/api/plan/templates")
final class TemplateApi {

  private final Templates templates;

  TemplateApi(Templates templates) {
    this.templates = templates;
  }

  /** A template among others, named in the asker's language. */
  record TemplateLine(
      String code, String name, UnitKind unitKind, Level level, PeriodKind period, int lines) {
    static TemplateLine of(Template template, Locale language) {
      return new TemplateLine(
          template.code(),
          template.names().in(language),
          template.unitKind(),
          template.level(),
          template.period(),
          template.outline().nodes().size());
    }
  }

  /** A template with its lines. */
  record TemplateView(TemplateLine template, List<LineView> lines) {
    TemplateView {
      lines = List.copyOf(lines);
    }
  }

  /** All that ship with the product; they are few. */
  @GetMapping
  @Action("plan.template.see")
  Mono<PageView<TemplateLine>> list(Call call, ServerWebExchange exchange) {
    var language = Texts.languageOf(exchange);
    var all = templates.all().stream().map(each -> TemplateLine.of(each, language)).toList();
    return Mono.just(new PageView<>(all, null));
  }

  /** One of them with its lines, by its code. */
  @GetMapping("/lines")
  @Action("plan.template.see")
  @Asks("code")
  Mono<TemplateView> show(Call call, ServerWebExchange exchange) {
    var code = call.query().text("code").orElseThrow(TemplateApi::missing);
    return Mono.justOrEmpty(templates.template(code))
        .map(template ->
            new TemplateView(
                TemplateLine.of(template, Texts.languageOf(exchange)),
                LineView.of(template.outline())))
        .switchIfEmpty(Mono.error(NotFound::new));
  }

  private static RuntimeException missing() {
    return Problem.badFields(List.of(new FieldFault("code", "required", List.of()))).asException();
  }
}
