package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;
import static org.unionbridge.acceptance.browser.Hands.button;
import static org.unionbridge.acceptance.browser.Hands.choose;
import static org.unionbridge.acceptance.browser.Hands.does;
import static org.unionbridge.acceptance.browser.Hands.field;
import static org.unionbridge.acceptance.browser.Hands.opens;
import static org.unionbridge.acceptance.browser.Hands.pick;
import static org.unionbridge.acceptance.browser.Hands.seenAgain;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionbridge.acceptance.Federation;
import org.unionbridge.acceptance.RunningSystem;

/** The road of a plan and of a kind of work, by the clicks of those who may do each step. */
class ConsoleRoadIT {

  private static final View DESK = new View(Size.DESK, "zh-CN");
  private static RunningSystem system;
  private static Chromium chromium;
  private static Federation people;

  @BeforeAll
  static void theFederationIsFounded() {
    system = RunningSystem.at("2026-03-02T09:00:00");
    chromium = Chromium.launch();
    system.start();
    people = Federation.foundedIn(system);
    var _ = people.joinedBy("钱进", "qianjin", "plan-officer", people.school);
  }

  @AfterAll
  static void close() {
    chromium.close();
    system.close();
  }

  private static Window at(String login) {
    return chromium.window(system.address(), DESK).signedIn(login);
  }

  @Test
  void aKindOfTheFederationsOwnIsSavedChangedAndWithdrawn() {
    try (var window = at("zhouming")) {
      var page = window.open("/kinds/new").page();
      pick(page, "照哪一类做", "文体活动");
      field(page, "代码").fill("ping-pong");
      field(page, "名称").fill("乒乓球联赛");
      field(page, "英文名称").fill("Table tennis league");
      field(page, "计划里怎么说").fill("乒乓球联赛");
      does(window, "加进目录");
      page.waitForURL(Pattern.compile("/kinds/own-ping-pong$"));
      assertThat(seenAgain(window)).containsText("乒乓球联赛");

      opens(page, "修改");
      field(page, "名称").fill("球类联赛");
      does(window, "保存");
      assertThat(seenAgain(window)).containsText("球类联赛");

      opens(page, "停用");
      does(window, "停用");
      assertThat(seenAgain(window)).containsText("已停用");
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void aShippedKindIsSaidOtherwiseAndAsItWas() {
    try (var window = at("zhouming")) {
      var page = window.open("/kinds/activity-culture").page();
      opens(page, "改名称和说法");
      field(page, "名称").fill("文娱与健身");
      does(window, "保存");
      assertThat(seenAgain(window).locator("h1")).containsText("文娱与健身");
      opens(page, "恢复系统原样");
      does(window, "恢复系统原样");
      assertThat(seenAgain(window).locator("h1")).containsText("文体活动");
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void aPlanGoesFromDraftToItsEndByTheClicksOfThoseWhoMay() {
    try (var planner = at("qianjin");
        var chair = at("wangfang");
        var officer = at("zhouming")) {
      var plan = begun(planner);
      step(planner, "提交委员会审议");
      assertThat(button(planner.page(), "审议通过")).hasCount(0);

      chair.open(plan);
      step(chair, "审议通过");
      step(chair, "向上级报备");

      fromTheBoard(officer, "待接收");
      opens(officer.page(), "退回报备");
      button(officer.page(), "表述不清").click();
      officer.page().getByLabel("具体意见").fill("教代会开几次，请写明。");
      does(officer, "退回报备");

      assertThat(planner.open(plan).page().locator("main")).containsText("教代会开几次，请写明。");
      step(planner, "向上级报备");
      fromTheBoard(officer, "待接收");
      step(officer, "接收报备");
      assertThat(officer.page().locator("h1")).containsText("报备已接收");

      planner.open(plan);
      opens(planner.page(), "年度总结");
      field(planner.page(), "办得怎样").fill("全年各项都已办结。");
      does(planner, "年度总结");
      assertThat(button(planner.page(), "结束")).hasCount(0);
      chair.open(plan);
      step(chair, "结束");
      assertThat(seenAgain(chair)).containsText("已结束");
      for (var window : new Window[] {planner, chair, officer}) {
        assertThat(window.faults()).isEmpty();
      }
    }
  }

  /** A draft with the lines of a template; answers its page, which is shown. */
  private static String begun(Window window) {
    var page = window.open("/plans/new").page();
    choose(page, "学校工会");
    field(page, "年度").fill("2026");
    field(page, "年度").blur();
    field(page, "计划名称").fill("实验小学工会工作计划");
    button(page, "开始起草").click();
    page.waitForURL(Pattern.compile("/plans/[\\w-]+/edit"));
    var plan = page.url().replaceAll(".*(/plans/[\\w-]+)/edit.*", "$1");
    window.open(plan);
    return plan;
  }

  private static void step(Window window, String act) {
    opens(window.page(), act);
    does(window, act);
  }

  /** Opens the plan that the union below has filed, where the board shows it so. */
  private static void fromTheBoard(Window window, String state) {
    eventually(
        "the board knows",
        () -> people.officer.get("/api/plan/filings?state=filed").body().contains(people.school));
    var page = window.open("/filings?state=filed").page();
    assertThat(page.locator("tbody")).containsText(state);
    page.locator("tbody a").first().click();
    page.waitForURL(Pattern.compile("/plans/"));
    window.settled();
  }
}
