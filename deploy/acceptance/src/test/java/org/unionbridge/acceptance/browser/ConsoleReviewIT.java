package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionbridge.acceptance.Federation;
import org.unionbridge.acceptance.RunningSystem;
import org.unionbridge.testing.Golden;

/**
 * From a file on somebody's desk to the union's plan: looked over beside its source, by keyboard.
 */
class ConsoleReviewIT {

  private static final View DESK = new View(Size.DESK, "zh-CN");
  private static final Path FILE = Golden.root().resolve("../shared/plans/001.txt");
  private static RunningSystem system;
  private static Chromium chromium;

  @BeforeAll
  static void theFederationIsFounded() {
    system = RunningSystem.at("2026-02-10T09:00:00");
    chromium = Chromium.launch();
    assumeTrue(Files.exists(FILE), "the real plan documents are not beside this project");
    system.start();
    var people = Federation.foundedIn(system);
    var _ = people.joinedBy("陈静", "chenjing", "plan-officer", people.school);
  }

  @AfterAll
  static void close() {
    chromium.close();
    system.close();
  }

  private static Window window() {
    return window("wangfang");
  }

  private static Window window(String login) {
    return chromium.window(system.address(), DESK).signedIn(login);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator current(Page page) {
    return page.locator("[aria-current='true']");
  }

  private static Locator foot(Page page) {
    return page.locator("footer");
  }

  private static Page sixth(Window window) {
    var page = window.open("/plans/import").page();
    page.getByLabel("选一个文件").setInputFiles(FILE);
    button(page, "读一读").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^6\\.")))
        .click();
    window.settled();
    return page;
  }

  private static String reviewed(Window window) {
    var page = sixth(window);
    assertThat(page.locator("main")).containsText("先确认一下");
    button(page, "开始核对").click();
    page.waitForURL(Pattern.compile("/plans/[\\w-]+/review"));
    window.settled();
    return page.url().replaceAll(".*(/plans/[\\w-]+/review).*", "$1");
  }

  /** Goes to the line that holds these words, line by line: down to the end, and up from there. */
  private static void to(Window window, String words) {
    var page = window.page();
    for (int i = 0; i < 160 && !current(page).textContent().contains(words); i++) {
      page.keyboard().press(i < 80 ? "." : ",");
    }
    assertThat(current(page)).containsText(words);
  }

  private static void rewords(Window window, String from, String to) {
    to(window, from);
    var keys = window.page().keyboard();
    keys.press("e");
    keys.press("Control+a");
    keys.type(to);
    keys.press("Enter");
    window.settled();
  }

  @Test
  void aFileBecomesTheUnionsPlanByKeyboard() {
    String review;
    try (var window = window()) {
      review = reviewed(window);
      var page = window.page();
      var keys = page.keyboard();
      assertThat(page.locator("main")).containsText("第 6 份，共 6 份");
      assertThat(foot(page)).containsText("处需要您看");
      window.picture("review", "light");

      keys.press("n");
      assertThat(current(page)).containsText(Pattern.compile("编号|要补|负责|哪一类"));
      to(window, "三八红旗手");
      assertThat(page.locator("li.lit mark").first()).isVisible();
      keys.press("g");
      window.settled();
      assertThat(current(page)).containsText("目标");
      assertThat(foot(page)).containsText("可撤销");
      keys.press("u");
      window.settled();
      assertThat(current(page)).not().containsText("目标");

      keys.press("m");
      keys.press("Control+a");
      keys.type("3-4");
      keys.press("Enter");
      window.settled();
      assertThat(current(page)).containsText("3–4");
      rewords(window, "召开教代会", "召开教代会，听取校长报告");
      assertThat(current(page)).containsText("听取校长报告");
      keys.press("s");
      for (int i = 0; i < 6; i++) {
        keys.press("ArrowRight");
      }
      keys.press("Enter");
      window.settled();
      keys.press(".");
      assertThat(current(page)).containsText("听取校长报告");
      keys.press("j");
      window.settled();
      to(window, "收藏财产");
      keys.press("x");
      window.settled();
      assertThat(button(page, "放在一边").first()).isVisible();
      assertThat(window.faults()).isEmpty();
      assertThat(window.barriers()).isEmpty();
      assertThat(window.dark().barriers()).isEmpty();
    }

    system.kill();
    system.start();
    try (var window = window()) {
      var page = window.open(review).page();
      assertThat(page.locator("main")).containsText("听取校长报告");
      var keys = page.keyboard();
      for (int i = 0; i < 40 && foot(page).textContent().contains("还有"); i++) {
        keys.press("n");
        keys.press("Enter");
        window.settled();
      }
      assertThat(foot(page)).containsText("需要看的地方都看过了");
      button(page, "成为本会计划").click();
      button(page, "成为本会计划").first().click();
      page.waitForURL(Pattern.compile("/plans/[\\w-]+$"));
      assertThat(page.locator("main")).containsText("执行中");
    }

    theSecondImportWarns();
  }

  private static void theSecondImportWarns() {
    try (var window = window()) {
      var page = sixth(window);
      assertThat(page.locator("main")).containsText("和以前导入的");
      page.getByText("并排看").first().click();
      window.settled();
      assertThat(page.locator("main")).containsText("条相同");
      assertThat(window.barriers()).isEmpty();
    }
  }

  @Test
  void ofTwoWhoReviewTheSameTheSecondSeesWhatChangedAndKeepsTheirWords() {
    try (var first = window();
        var second = window()) {
      var review = reviewed(first);
      second.open(review);
      rewords(first, "清明扫墓踏青", "清明祭扫烈士墓");
      rewords(second, "清明扫墓踏青", "清明扫墓");
      var there = second.page();
      var alert = there.getByRole(AriaRole.ALERT);
      assertThat(alert).containsText("清明祭扫烈士墓");
      assertThat(there.locator("textarea").first()).hasValue("清明扫墓");
      second.picture("review-conflict", "light");
      button(there, "用现在的内容继续").click();
      assertThat(current(there)).containsText("清明祭扫烈士墓");
      assertThat(there.locator("textarea").first()).hasValue("清明扫墓");
      there.locator("textarea").first().press("Enter");
      second.settled();
      assertThat(current(there)).containsText("清明扫墓");
    }
  }

  @Test
  void stepsAreTakenBackOneAfterAnotherOnAnotherDeviceAndAfterARestart() {
    String review;
    try (var window = window()) {
      review = reviewed(window);
      var page = window.page();
      rewords(window, "清明扫墓踏青", "清明祭扫烈士墓");
      to(window, "收藏财产");
      page.keyboard().press("Delete");
      window.settled();
      to(window, "三八红旗手");
      page.keyboard().press("g");
      window.settled();
      assertThat(foot(page)).containsText("可撤销 3 步");
    }
    system.kill();
    system.start();
    try (var window = window()) {
      var page = window.open(review).page();
      for (int left = 3; left > 0; left--) {
        assertThat(foot(page)).containsText("可撤销 " + left + " 步");
        page.keyboard().press("u");
        window.settled();
      }
      assertThat(foot(page)).not().containsText("可撤销");
      to(window, "收藏财产");
      to(window, "清明扫墓踏青");
      to(window, "三八红旗手");
      assertThat(current(page)).not().containsText("目标");
      assertThat(current(page)).containsText("3月8日");
    }
  }

  @Test
  void ofTwoPeopleWhoReviewTheSameEachSeesTheNameOfTheOther() {
    try (var chair = window();
        var officer = window("chenjing")) {
      var review = reviewed(chair);
      officer.open(review);
      rewords(chair, "清明扫墓踏青", "清明祭扫烈士墓");
      rewords(officer, "清明扫墓踏青", "清明扫墓");
      assertThat(officer.page().getByRole(AriaRole.ALERT)).containsText("王芳刚刚改过");
      button(officer.page(), "用现在的内容继续").click();
      officer.page().locator("textarea").first().press("Enter");
      officer.settled();
      assertThat(current(officer.page())).containsText("清明扫墓");
      rewords(chair, "清明祭扫烈士墓", "清明节扫墓");
      assertThat(chair.page().getByRole(AriaRole.ALERT)).containsText("陈静刚刚改过");
      assertThat(foot(officer.page())).containsText("可撤销 1 步");
    }
  }
}
