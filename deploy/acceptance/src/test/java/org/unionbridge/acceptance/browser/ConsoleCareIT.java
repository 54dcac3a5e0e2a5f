package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unionbridge.acceptance.Federation;
import org.unionbridge.acceptance.Person;
import org.unionbridge.acceptance.RunningSystem;

/** What somebody typed is theirs: nothing that happens meanwhile takes it away. */
class ConsoleCareIT {

  private static final View DESK = new View(Size.DESK, "zh-CN");
  private static final String KEPT = "JSON.stringify({...localStorage})";
  private static final String SAID = "阑尾炎手术，市一院三楼";
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

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void describesAnIllness(Page page) {
    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("谁的事")).fill("张三");
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("张三丰")))
        .click();
    button(page, "生病住院").click();
    page.getByLabel(Pattern.compile("^说一句")).fill(SAID);
  }

  @Test
  void whoseSessionEndedDuringTypingSignsInAgainAndGoesOn() {
    try (var window = chromium.window(system.address(), DESK).signedIn("liqiang")) {
      var page = window.open("/life-events/new").page();
      describesAnIllness(page);
      page.context().clearCookies();
      button(page, "报上来").click();

      var again = page.getByRole(AriaRole.DIALOG);
      assertThat(again).containsText("您填写的内容都还在");
      window.picture("session-ended", "light");
      again.getByLabel("登录名").fill("liqiang");
      again.getByLabel("密码").fill(Person.passwordOf("liqiang"));
      again
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("登录").setExact(true))
          .click();

      // what was to be sent is sent by itself
      page.waitForURL(Pattern.compile("/visits/[\\w-]+$"));
      assertThat(page.locator("main")).containsText("张三丰");
    }
  }

  @Test
  void ofTwoWhoEditTheSameTheSecondSeesItAndKeepsWhatTheyTyped() {
    var zhang = "/members/" + people.sick + "/correction";
    try (var first = chromium.window(system.address(), DESK).signedIn("wangfang");
        var second = chromium.window(system.address(), DESK).signedIn("zhouming")) {
      var here = first.open(zhang).page();
      var there = second.open(zhang).page();
      var phone = Pattern.compile("^电话");
      here.getByLabel(phone).fill("13900001111");
      there.getByLabel(phone).fill("13900002222");
      button(here, "保存更正").click();
      here.waitForURL(Pattern.compile("/members/[\\w-]+$"));

      button(there, "保存更正").click();
      assertThat(there.getByRole(AriaRole.ALERT)).containsText("别人刚刚改过");
      assertThat(there.getByLabel(phone)).hasValue("13900002222");
      second.picture("conflict", "light");
      button(there, "看新的内容").click();
      assertThat(there.getByLabel(phone)).hasValue("13900002222");
      second.settled();
      button(there, "保存更正").click();
      there.waitForURL(Pattern.compile("/members/[\\w-]+$"));
      assertThat(there.locator("main")).containsText("2222");
    }
  }

  @Test
  void aVisitIsNotedWithoutNetworkAndSentOnceThereIsOneAgain() {
    var visit = visit();
    try (var window =
        chromium.window(system.address(), new View(Size.PHONE, "zh-CN")).signedIn("wangfang")) {
      var page = window.open("/visits/" + visit + "/record").page();
      page.context().setOffline(true);
      page.getByLabel(Pattern.compile("^慰问金")).fill("300");
      page.getByLabel(Pattern.compile("^说一句")).fill(SAID);
      button(page, "记好了").click();
      assertThat(page.locator("main")).containsText("联网后自动提交");
      page.waitForCondition(() -> String.valueOf(page.evaluate(KEPT)).contains("300"));
      assertThat(String.valueOf(page.evaluate(KEPT))).doesNotContain(SAID);
      window.picture("without-network", "light");

      page.context().setOffline(false);
      page.waitForURL(Pattern.compile("/visits/[\\w-]+$"));
      assertThat(page.locator("h1")).containsText("已走访");
    }
  }

  private static String visit() {
    return people
        .leader
        .post(
            "/api/welfare/life-events",
            Map.of("memberId", people.sick, "cause", "hardship", "happenedOn", "2026-03-02"))
        .expect(201)
        .json()
        .path("visitId")
        .stringValue();
  }

  /** From the sign-in to the visit that is noted, without a mouse. */
  @Test
  void theKeyboardAloneLeadsThroughADay() {
    people
        .leader
        .post(
            "/api/welfare/life-events",
            Map.of("memberId", people.sick, "cause", "wedding", "happenedOn", "2026-03-02"))
        .expect(201);
    try (var window = chromium.window(system.address(), DESK)) {
      var page = window.open("/").page();
      var keys = page.keyboard();
      assertThat(page.getByLabel("登录名")).isFocused();
      keys.type("wangfang");
      keys.press("Tab");
      keys.type(Person.passwordOf("wangfang"));
      keys.press("Enter");
      assertThat(page.locator("main")).containsText("结婚");
      window.settled();

      keys.press("/");
      assertThat(page.getByPlaceholder(Pattern.compile("找人"))).isFocused();
      keys.type("张三");
      assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("张三丰");
      keys.press("ArrowDown");
      keys.press("Enter");
      page.waitForURL(Pattern.compile("/members/[\\w-]+$"));

      page.goBack();
      window.settled();
      for (int i = 0; i < 12 && !at(page).contains("结婚"); i++) {
        keys.press("j");
      }
      assertThat(at(page)).contains("结婚");
      keys.press("Enter");
      page.waitForURL(Pattern.compile("/visits/[\\w-]+$"));
      tabsTo(window, "记走访");
      page.waitForURL(Pattern.compile("/visits/[\\w-]+/record$"));
      tabsTo(window, "记好了");
      page.waitForURL(Pattern.compile("/visits/[\\w-]+$"));
      assertThat(page.locator("h1")).containsText("已走访");
    }
  }

  private static void tabsTo(Window window, String name) {
    var page = window.settled().page();
    for (int i = 0; i < 50 && !focused(page).equals(name); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(focused(page)).isEqualTo(name);
    page.keyboard().press("Enter");
  }

  private static String at(Page page) {
    return String.valueOf(page.evaluate("document.querySelector('main .at')?.textContent ?? ''"));
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement?.textContent?.trim() ?? ''"));
  }
}
