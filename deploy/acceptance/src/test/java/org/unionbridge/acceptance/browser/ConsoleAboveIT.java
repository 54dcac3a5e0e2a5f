package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.browser.Hands.button;
import static org.unionbridge.acceptance.browser.Hands.choose;
import static org.unionbridge.acceptance.browser.Hands.does;
import static org.unionbridge.acceptance.browser.Hands.field;
import static org.unionbridge.acceptance.browser.Hands.opens;
import static org.unionbridge.acceptance.browser.Hands.pick;
import static org.unionbridge.acceptance.browser.Hands.seenAgain;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionbridge.acceptance.Federation;
import org.unionbridge.acceptance.Person;
import org.unionbridge.acceptance.RunningSystem;

/** What a federation expects of a union below it, and what that makes of it, by clicking. */
class ConsoleAboveIT {

  private static final View DESK = new View(Size.DESK, "zh-CN");
  private static final String ABOVE =
      """
      市总工会工作计划
      一、主要工作
      1、组织职工读书活动，全年不少于4次。
      2、开展困难职工走访慰问。
      """;
  private static final String BELOW =
      """
      实验小学工会工作计划
      一、主要工作
      1、组织教职工读书活动5次。
      """;
  private static RunningSystem system;
  private static Chromium chromium;
  private static Federation people;
  private static Person president;
  private static String above;

  @BeforeAll
  static void theFederationHasAPlan() {
    system = RunningSystem.at("2026-03-02T09:00:00");
    chromium = Chromium.launch();
    system.start();
    people = Federation.foundedIn(system);
    president = people.joinedBy("陈国栋", "chenguodong", "chair", people.root);
    above = Written.plan(president, ABOVE, 2026, false);
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
  void aFigureAndTheLineAboveAreSaidInTheEditorAndSeenOnThePlan() {
    var plan = Written.plan(people.chair, BELOW, 2026, true);
    try (var window = at("wangfang")) {
      var page = window.open("/plans/" + plan + "/edit").page();
      page.locator("[role=treeitem]").last().click();
      assertThat(page.locator("aside")).containsText("按文字识别");
      button(page, "加一个数字").click();
      field(page, "怎么比").selectOption("不少于");
      field(page, "数值").fill("95.5");
      page.getByLabel("单位").fill("%");
      field(page, "数值").press("Enter");
      window.settled();
      assertThat(page.locator("aside")).containsText("不少于 95.5 %");
      assertThat(page.locator("aside")).containsText("人工填写");
      pick(page, "对着上级计划的哪一条", "读书活动");
      window.settled();
      assertThat(page.locator("aside")).containsText("市总工会工作计划");
      assertThat(page.getByPlaceholder("输入上级计划里的词")).isVisible();
      assertThat(window.settled().barriers()).isEmpty();
      window.picture("editor-figures", "light");

      window.open("/plans/" + plan);
      var seen = seenAgain(window);
      assertThat(seen).containsText("不少于 95.5 %");
      assertThat(seen).containsText("对着 1、组织职工读书活动");
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void aQuotaIsSetAboveSeenBelowAmendedAndWithdrawn() {
    try (var officer = at("zhouming");
        var chair = at("wangfang")) {
      var page = officer.open("/quotas/new").page();
      pick(page, "统计什么", "文体活动");
      page.getByLabel("每个工会多少").fill("4");
      does(officer, "下达");
      page.waitForURL(Pattern.compile("/quotas/[\\w-]+$"));
      assertThat(seenAgain(officer)).containsText("实验小学工会");
      assertThat(page.locator("tbody tr")).hasCount(2);
      assertThat(chair.open("/quotas").page().locator("main")).containsText("还差 4 次");

      opens(page, "改数值");
      page.getByLabel("每个工会多少").fill("6");
      does(officer, "改数值");
      assertThat(seenAgain(chair)).containsText("还差 6 次");
      assertThat(officer.barriers()).isEmpty();
      assertThat(chair.barriers()).isEmpty();
      chair.picture("quotas-received", "light");
      officer.picture("quota-standing", "light");

      opens(page, "撤回指标");
      does(officer, "撤回指标");
      assertThat(seenAgain(officer)).containsText("已撤回");
      assertThat(seenAgain(chair)).containsText("上级没有给本会下达指标");
      assertThat(officer.faults()).isEmpty();
      assertThat(chair.faults()).isEmpty();
    }
  }

  @Test
  void aPublishedPlanIsCopiedAndItsLaterChangeTakenOver() {
    try (var publisher = at("chenguodong");
        var chair = at("wangfang")) {
      publisher.open("/plans/" + above);
      opens(publisher.page(), "发布给下级");
      does(publisher, "发布给下级");
      assertThat(seenAgain(publisher)).containsText("已发布给：学校");

      var copy = copied(chair);
      assertThat(chair.open(copy).page().locator("main")).containsText("与上级一致");
      isRevised();
      assertThat(seenAgain(chair)).containsText("上级改了 1 条");
      var page = chair.open(copy + "/offers").page();
      assertThat(page.locator("ins")).containsText("6");
      assertThat(chair.barriers()).isEmpty();
      chair.picture("offers", "light");
      button(page, "采纳").click();
      assertThat(page.locator("main")).containsText("没有要决定的");
      assertThat(chair.open(copy).page().locator("main")).containsText("全年不少于6次");
      assertThat(chair.faults()).isEmpty();
      assertThat(publisher.faults()).isEmpty();
    }
  }

  /** The page of a draft that begins with the published plan. */
  private static String copied(Window window) {
    var page = window.open("/plans/new").page();
    choose(page, "市总工会发布的");
    assertThat(page.locator("main")).containsText("困难职工走访慰问");
    button(page, "开始起草").click();
    page.waitForURL(Pattern.compile("/plans/[\\w-]+/edit"));
    return page.url().replaceAll(".*(/plans/[\\w-]+)/edit.*", "$1");
  }

  private static void isRevised() {
    var plan = "/api/plan/plans/" + above;
    president.post(plan + "/revisions", Map.of()).expect(204);
    var line =
        president
            .get(plan)
            .json()
            .path("lines")
            .valueStream()
            .filter(each -> each.path("text").asString().contains("读书"))
            .findFirst()
            .orElseThrow();
    var version = president.get(plan).response().headers().firstValue("ETag").orElseThrow();
    var words = "{\"text\": \"组织职工读书活动，全年不少于6次。\", \"marker\": \"1、\"}";
    president
        .post(
            plan + "/lines/" + line.path("id").asString() + "/words",
            words,
            Map.of("If-Match", version, "Idempotency-Key", "reworded-above-1"))
        .expect(200);
    president.post(plan + "/submission", Map.of()).expect(204);
    president
        .post(plan + "/approval", Map.of("approvedOn", "2026-03-02", "body", "committee"))
        .expect(204);
  }
}
