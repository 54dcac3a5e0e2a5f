package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;
import static org.unionbridge.acceptance.browser.Hands.button;
import static org.unionbridge.acceptance.browser.Hands.focused;
import static org.unionbridge.acceptance.browser.Hands.tabsTo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unionbridge.acceptance.Federation;
import org.unionbridge.acceptance.RunningSystem;

/** The year and the plan, by the keyboard alone. */
class ConsolePlanIT {

  private static final View DESK = new View(Size.DESK, "zh-CN");
  private static final int MANY = 600;
  private static final double SOON_MS = 100;
  private static final String YEAR =
      """
      实验小学工会工作计划
      一、主要工作
      1、做好会员生日慰问。
      2、每月开展一次健康讲座。
      二、月份安排
      二月份：
      1、召开工会委员会议
      三月份：
      1、庆祝三八妇女节
      2、组织踢毽比赛
      五月份：
      1、开展读书活动
      """;

  /** The longest of an interaction, as the browser itself times it: from the key to the paint. */
  private static final String TIMED =
      """
      window.took = []
      new PerformanceObserver(list => list.getEntries().forEach(one => window.took.push(one.duration)))
        .observe({ type: 'event', durationThreshold: 16 })
      """;

  private static RunningSystem system;
  private static Chromium chromium;
  private static Federation people;

  @BeforeAll
  static void theFederationIsFounded() {
    system = RunningSystem.at("2026-03-02T09:00:00");
    chromium = Chromium.launch();
    system.start();
    people = Federation.foundedIn(system);
  }

  @AfterAll
  static void close() {
    chromium.close();
    system.close();
  }

  private static Window chair() {
    return chromium.window(system.address(), DESK).signedIn("wangfang");
  }

  @Test
  void theYearIsReadDoneAndMovedInItsCells() {
    var plan = Written.plan(people.chair, YEAR, 2026, false);
    eventually(
        "the tasks are there",
        () -> people.chair.get("/api/plan/year").json().path("tasks").size() == 4);
    try (var window = chair()) {
      var page = window.open("/year").page();
      assertThat(page.locator(".page-head")).containsText("2026 年 4 项，办结 0 项");
      assertThat(page.locator(".page-head")).containsText("误期 1 件");
      assertThat(page.locator("thead")).containsText("清明4/5");
      var monthly = page.locator("tr", saying("每月开展一次健康讲座"));
      assertThat(monthly).containsText("每月 1 次");
      assertThat(monthly.locator("td .item")).hasCount(12);
      assertThat(monthly.locator(".amber")).hasCount(1);
      goTo(page, "欠");
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).containsText("应在2月28日 周六前办完");
      tabsTo(page, "办结");
      tabsTo(page, "记办结");
      assertThat(page.locator("td .green")).containsText("完 3/2");
      assertThat(page.locator(".page-head")).containsText("没有误期的");

      goTo(page, "5月");
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).containsText("最后一个工作日是5月29日");
      page.keyboard().press("Escape");
      page.keyboard().press("m");
      assertThat(page.locator("main")).containsText("改月份要先开一次修改");
      button(page, "6月").press("Enter");
      window.settled();
      tabsTo(page, "开始修改，换到6月");
      page.waitForURL(Pattern.compile("/year\\?plan=" + plan));
      assertThat(page.locator("td", new Page.LocatorOptions().setHasText("6月"))).hasCount(1);
      assertThat(window.settled().barriers()).isEmpty();
      assertThat(window.faults()).isEmpty();
      window.picture("year-change", "light");
    }
  }

  private static Page.LocatorOptions saying(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  /** Moves the cursor of the board to the first cell of these words. */
  private static void goTo(Page page, String words) {
    page.locator("td[tabindex='0']").focus();
    page.keyboard().press("Home");
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("ArrowUp");
    }
    for (int row = 0; row < 12; row++) {
      for (int column = 0; column < 12 && !focused(page).contains(words); column++) {
        page.keyboard().press("ArrowRight");
      }
      if (focused(page).contains(words)) {
        return;
      }
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Home");
    }
    assertThat(focused(page)).contains(words);
  }

  @Test
  void aPlanIsWrittenByTheKeyboardAloneAndNothingIsLost() {
    var plan = Written.begun(people.chair);
    try (var window = chair();
        var other = chair()) {
      var page = window.open("/plans/" + plan + "/edit").page();
      var keys = page.keyboard();
      button(page, "写第一条").press("Enter");
      for (var text : new String[] {"主要工作", "走访困难职工", "组织春游", "读书活动"}) {
        keys.type(text);
        keys.press("Enter");
      }
      keys.press("Escape");
      window.settled();
      var lines = page.locator("[role=treeitem]");
      assertThat(lines).hasText(new String[] {"主要工作", "走访困难职工", "组织春游", "读书活动"});
      assertThat(page.locator("[role=status]").first()).containsText("已保存");

      keys.press("Tab");
      assertThat(lines.nth(3)).hasAttribute("aria-level", "3");
      keys.press("Shift+Tab");
      assertThat(lines.nth(3)).hasAttribute("aria-level", "2");
      keys.press("Alt+ArrowUp");
      assertThat(lines.nth(2)).containsText("读书活动");
      window.settled();
      keys.press("e");
      keys.type("（每月一次）");
      keys.press("Enter");
      assertThat(lines.nth(2)).containsText("读书活动（每月一次）");
      window.settled();
      keys.press("Delete");
      assertThat(lines).hasCount(3);
      window.settled();
      keys.press("Control+z");
      assertThat(lines).hasCount(4);
      assertThat(window.settled().barriers()).isEmpty();

      theSecondSeesAConflict(window, other.open("/plans/" + plan + "/edit"));
      assertThat(window.faults().stream().filter(fault -> !fault.contains("412"))).isEmpty();
    }
  }

  private static void theSecondSeesAConflict(Window first, Window second) {
    var page = first.page();
    second.page().keyboard().press("e");
    second.page().keyboard().type("一二三");
    second.page().keyboard().press("Enter");
    second.settled();

    page.keyboard().press("Home");
    page.keyboard().press("e");
    page.keyboard().type("四五六");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("主要工作一二三");
    assertThat(page.locator("textarea[aria-label=文字]")).hasValue("主要工作四五六");
    first.picture("editor-conflict", "light");
    page.getByRole(AriaRole.ALERT).getByRole(AriaRole.BUTTON).press("Enter");
    assertThat(page.locator("textarea[aria-label=文字]")).hasValue("主要工作四五六");
    first.settled();
    page.locator("textarea[aria-label=文字]").press("Enter");
    assertThat(page.locator("[role=treeitem]").first()).hasText("主要工作四五六");
  }

  @Test
  void howOftenALineIsDoneIsWrittenOnItAndSeenInTheYear() {
    var text = "实验小学工会工作计划\n一、主要工作\n1、每月开展一次健康讲座。\n";
    var plan = Written.plan(people.chair, text, 2029, true);
    try (var window = chair()) {
      var page = window.open("/plans/" + plan + "/edit?line=n2").page();
      assertThat(page.getByLabel("每多久")).hasValue("month");
      assertThat(page.locator("aside")).containsText("按文字读出来的");
      page.getByLabel("每多久").selectOption("quarter");
      window.settled();
      page.getByLabel("至少几次").fill("2");
      page.getByLabel("至少几次").press("Tab");
      window.settled();
      assertThat(page.getByLabel("至多几次")).hasValue("2");
      assertThat(window.barriers()).isEmpty();
      assertThat(page.locator(".page-head")).containsText("可撤销 2 步");

      window.open("/year?year=2029&plan=" + plan);
      var row = page.locator("tr", saying("健康讲座"));
      assertThat(row).containsText("每季度 2 次");
      assertThat(row.locator("td .item")).hasText(new String[] {"2 次", "2 次", "2 次", "2 次"});
      row.locator("td").nth(1).click();
      assertThat(page.locator(".opened")).containsText("多久一次");
      assertThat(window.settled().barriers()).isEmpty();
      assertThat(window.faults()).isEmpty();
      window.picture("year-recurring", "light");
    }
  }

  private static String items(int section) {
    return IntStream.rangeClosed(1, 80)
        .mapToObj(i -> i + "、组织第" + (section * 80 + i) + "次教职工活动，做到有记录、有总结\n")
        .collect(Collectors.joining());
  }

  @Test
  @Tag("timed")
  void sixHundredLinesAnswerEveryKeyAtOnce() {
    var sections =
        IntStream.range(0, 8)
            .mapToObj(i -> "一二三四五六七八".charAt(i) + "、第" + (i + 1) + "项工作\n" + items(i))
            .collect(Collectors.joining());
    var plan = Written.plan(people.chair, "实验小学工会工作计划\n" + sections, 2028, true);
    try (var window = chair()) {
      var page = window.open("/plans/" + plan + "/edit").page();
      assertThat(page.locator("[role=treeitem]").count()).isGreaterThan(MANY);
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.evaluate(TIMED);
      for (var key :
          new String[] {
            "ArrowDown",
            "Tab",
            "Shift+Tab",
            "Alt+ArrowDown",
            "Alt+ArrowUp",
            "ArrowDown",
            "e",
            "End",
            "A",
            "Enter",
            "Delete",
            "Control+z",
            "End",
            "ArrowUp",
            "Home"
          }) {
        page.keyboard().press(key);
        window.settled();
      }
      var took = page.evaluate("Math.max(16, ...window.took)");
      System.out.println("longest interaction on " + MANY + " lines: " + took + " ms");
      assertThat(((Number) took).doubleValue()).isLessThanOrEqualTo(SOON_MS);
      assertThat(window.faults()).isEmpty();
    }
  }
}
