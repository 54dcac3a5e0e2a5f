package org.unionbridge.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.catalogue.DataFile;
import org.unionbridge.plan.outline.LineView;
import org.unionbridge.plan.reading.file.PlanFile.FigureClass;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;

class TemplatesTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Templates SHIPPED = Templates.shipped(CATALOGUE);

  private static final String GOOD =
      """
      zh: 工会
      en: Union
      unitKind: school
      level: grassroots
      period: year
      sections:
        主要工作:
          慰问退休教师。: {kind: welfare-retiree-greeting, months: [12, 1]}
      """;

  private final ApiClient api = ApiClient.of("plan", Contexts.NOW, new TemplateApi(SHIPPED));

  @Test
  void thereIsATemplateForEveryKindOfUnitWithMonthsAndTargets() {
    assertThat(SHIPPED.all()).hasSize(7);
    for (var template : SHIPPED.all()) {
      var lines = LineView.of(template.outline());
      assertThat(lines).as(template.code()).hasSizeGreaterThanOrEqualTo(14);
      var items = lines.stream().filter(line -> line.kind() == NodeKind.ITEM).toList();
      assertThat(items.stream().filter(line -> line.code().isPresent()))
          .hasSizeGreaterThanOrEqualTo(items.size() - 3);
      assertThat(items.stream().filter(line -> !line.months().isEmpty())).isNotEmpty();
      assertThat(items.stream().flatMap(line -> line.figures().stream()))
          .as(template.code())
          .anyMatch(figure -> figure.figureClass() == FigureClass.TARGET)
          .noneMatch(figure -> figure.figureClass() == FigureClass.RESULT);
    }
  }

  private static Template read(String text) {
    return DataFile.read(
        "templates/x.yml", "x", text, table -> Templates.template("x", table, CATALOGUE));
  }

  @Test
  void aLineHasItsKindItsMonthsAndWhoIsUsuallyResponsible() {
    var line = LineView.of(read(GOOD).outline()).getLast();
    assertThat(line.marker()).contains("1、");
    assertThat(line.code()).contains("welfare-retiree-greeting");
    assertThat(line.months()).containsExactly(12, 1);
    assertThat(line.posts()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "welfare-retiree-greeting | welfare-nothing | templates/x.yml:8: 慰问退休教师。 kind",
        "[12, 1] | [1, 3] | templates/x.yml:8: 慰问退休教师。 months",
        "[12, 1] | [13] | templates/x.yml:8: 慰问退休教师。 months",
        "months: | month: | templates/x.yml:8: 慰问退休教师。 has the unknown key",
        "unitKind: school | unitKind: club | templates/x.yml:3: x unitKind",
        "sections: | section: | templates/x.yml:1: x sections is missing"
      })
  void whatCannotBeFollowedIsNamedWithFileAndLine(String right, String wrong, String fault) {
    assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
        .isInstanceOf(RuntimeException.class)
        .hasMessageStartingWith(fault);
  }

  @Test
  void templatesAreShownToThoseWhoPlan() {
    var officer = api.as(Actors.in("plan-officer", "/u1/u1029/"));
    officer
        .get()
        .uri("/api/plan/templates")
        .exchange()
        .expectBody()
        .jsonPath("$.items[*].code")
        .value((List<String> codes) -> assertThat(codes).hasSize(7).startsWith("organ", "school"));
    officer
        .get()
        .uri("/api/plan/templates/lines?code=school")
        .exchange()
        .expectBody()
        .jsonPath("$.lines[0].text")
        .isEqualTo("指导思想");
    officer.get().uri("/api/plan/templates/lines?code=club").exchange().expectStatus().isNotFound();
    api.as(Actors.in("member", "/u1/u1029/"))
        .get()
        .uri("/api/plan/templates")
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
