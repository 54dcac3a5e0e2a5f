package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionbridge.acceptance.Federation;
import org.unionbridge.acceptance.Person;
import org.unionbridge.acceptance.RunningSystem;
import org.unionbridge.testing.Golden;

/** The story of the spine by clicking: a plan, a report, a visit, each where people find it. */
class ConsoleStoryIT {

  private static final Chromium CHROMIUM = Chromium.launch();

  private final List<String> faults = new ArrayList<>();

  @AfterAll
  static void close() {
    CHROMIUM.close();
  }

  @ParameterizedTest
  @EnumSource
  void aSchoolUnionPlansItsYearAndVisitsItsSick(Size size) {
    var view = new View(size, "zh-CN");
    try (var system = RunningSystem.at("2026-03-02T09:00:00").start();
        var chair = CHROMIUM.window(system.address(), view);
        var leader = CHROMIUM.window(system.address(), view);
        var stranger = CHROMIUM.window(system.address(), view)) {
      var people = Federation.foundedIn(system);

      comesIn(chair, "wangfang");
      importsThePlan(chair);
      seesTheMonthsTasks(chair);
      opensTheirDuties(chair);

      comesIn(leader, "liqiang");
      var visit = reportsAnIllness(leader);

      seesTheVisitByItselfAndRecordsIt(chair);
      eventually("the visit counts", () -> visits(people) == 1);

      seesNothing(stranger, visit);
      assertThat(faults).isEmpty();
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator heading(Page page, String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(Pattern.compile(text)));
  }

  /** What is not well is told at the end, so that one fault hides no other. */
  private void see(Window window, String picture) {
    window.settled().picture("story-" + picture, "light").faults().stream()
        .map(fault -> picture + ": " + fault)
        .forEach(faults::add);
  }

  private void comesIn(Window window, String login) {
    var page = window.open("/").page();
    field(page, "登录名").fill(login);
    field(page, "密码").fill(Person.passwordOf(login));
    see(window, "1-sign-in");
    button(page, "登录").click();
    assertThat(heading(page, "今天")).isVisible();
    see(window, "2-home");
  }

  /** By the menu, which a phone keeps behind a button. */
  private static void goes(Window window, String place) {
    var page = window.page();
    var menu = button(page, "主菜单");
    if (menu.isVisible()) {
      menu.click();
    }
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(place)))
        .locator("visible=true")
        .first()
        .click();
    window.settled();
  }

  private void importsThePlan(Window chair) {
    var file = Golden.root().resolve("../shared/plans/001.txt");
    assumeTrue(Files.exists(file), "the real plan documents are not beside this project");
    goes(chair, "年度计划");
    var page = chair.page();
    page.getByText("导入计划").locator("visible=true").first().click();
    field(page, "选一个文件").setInputFiles(Path.of(file.toString()));
    button(page, "读一读").click();
    assertThat(heading(page, "读出来的计划")).isVisible();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^6\\.")))
        .click();
    see(chair, "3-import");
    button(page, "作为本工会的计划").click();
    page.waitForURL(Pattern.compile("/plans/(?!import)[\\w-]+$"));
    see(chair, "4-plan");
  }

  private void seesTheMonthsTasks(Window chair) {
    goes(chair, "按月任务");
    var page = chair.page();
    assertThat(page.getByText("三八红旗手").locator("visible=true").first()).isVisible();
    see(chair, "5-tasks");
  }

  private void opensTheirDuties(Window chair) {
    goes(chair, "我的待办");
    assertThat(chair.page().locator("main")).containsText("明确工作目标");
    see(chair, "6-duties");
  }

  private String reportsAnIllness(Window leader) {
    var page = leader.page();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("记一件事")))
        .click();
    assertThat(heading(page, "报一件事")).isVisible();
    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("谁的事")).fill("张三");
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("张三丰")))
        .click();
    button(page, "生病住院").click();
    page.getByLabel(Pattern.compile("^说一句")).fill("阑尾炎手术，市一院三楼");
    see(leader, "7-report");
    button(page, "报上来").click();
    page.waitForURL(Pattern.compile("/visits/[\\w-]+$"));
    see(leader, "8-visit");
    return page.url();
  }

  /** The page stood open all the while. */
  private void seesTheVisitByItselfAndRecordsIt(Window chair) {
    var page = chair.page();
    var act = page.locator("main").getByText("记走访", new Locator.GetByTextOptions().setExact(true));
    assertThat(page.locator("main")).containsText("张三丰");
    assertThat(act.first()).isVisible();
    see(chair, "9-live");
    act.first().click();
    button(page, "今天").click();
    page.getByLabel(Pattern.compile("^慰问品")).fill("水果一篮");
    page.getByLabel(Pattern.compile("^说一句")).fill("恢复得不错");
    see(chair, "10-note");
    button(page, "记好了").click();
    assertThat(page.locator("h1")).containsText("已走访");
    see(chair, "11-visited");
    goes(chair, "我的待办");
    assertThat(page.locator("main").getByText("看望张三丰")).hasCount(0);
  }

  private static long visits(Federation people) {
    return people
        .officer
        .get("/api/plan/measures?code=VISIT&from=2026-01-01&to=2026-12-31")
        .expect(200)
        .json()
        .path("quantity")
        .longValue();
  }

  private static void seesNothing(Window stranger, String visit) {
    stranger.signedIn("zhaomin").open(visit.substring(visit.indexOf("/visits/")));
    assertThat(stranger.page().locator("main")).not().containsText("张三丰");
    assertThat(stranger.page().locator("main")).not().containsText("阑尾炎");
    assertThat(stranger.page().locator("main")).containsText("没有");
  }
}
