package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unionbridge.acceptance.Person;
import org.unionbridge.acceptance.RunningSystem;

/** From the link that the first start prints to the chair who comes in, by the pages alone. */
class ConsoleBeginIT {

  private static final View DESK = new View(Size.DESK, "zh-CN");

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  @Test
  void theFirstAccountIsLedToAUnionThatGoesOnWithoutIt() {
    try (var system = RunningSystem.at("2026-03-02T09:00:00").start();
        var chromium = Chromium.launch();
        var founder = chromium.window(system.address(), DESK);
        var officer = chromium.window(system.address(), DESK)) {
      opens(founder, "/#/open?secret=" + system.firstSecret(), "founder");
      var page = founder.page();
      assertThat(page.locator("h1")).containsText("建起我们的工会");
      founder.picture("begin", "light");

      step(founder, "建立总工会");
      page.getByLabel(Pattern.compile("^名称")).fill("市总工会");
      button(page, "^总工会$").first().click();
      button(page, "^总工会$").last().click();
      button(page, "^建立工会$").click();
      page.waitForURL(Pattern.compile("/unions/(?!new)[\\w-]+$"));

      step(founder, "登记第一批人");
      page.getByLabel(Pattern.compile("^姓名")).fill("周明");
      button(page, "^登记").click();
      page.waitForURL(Pattern.compile("/members/(?!new)[\\w-]+$"));

      step(founder, "任命职务");
      button(page, "^任命").first().click();
      button(page, "总工会干部").first().click();
      page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("任命谁")))
          .fill("周明");
      page.getByRole(AriaRole.OPTION).first().click();
      button(page, "^任命$").last().click();
      assertThat(page.locator("main")).containsText("周明");

      step(founder, "邀请他们进来");
      button(page, "邀请一位会员").click();
      page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("邀请谁")).fill("周明");
      page.getByRole(AriaRole.OPTION).first().click();
      button(page, "^发出邀请$").click();
      var link = page.getByLabel("邀请链接", new Page.GetByLabelOptions().setExact(true)).first();
      assertThat(link).hasValue(Pattern.compile("secret="));
      var told = link.inputValue();
      founder.open("/begin").picture("begun", "light");

      opens(officer, told.substring(told.indexOf("/#/")).strip(), "zhouming");
      assertThat(officer.page().locator("main")).containsText("周明");
      assertThat(founder.faults()).isEmpty();
      assertThat(officer.faults()).isEmpty();
    }
  }

  private static void opens(Window window, String link, String login) {
    var page = window.open(link).page();
    page.getByLabel(Pattern.compile("^登录名")).fill(login);
    page.getByLabel(Pattern.compile("^密码")).fill(Person.passwordOf(login));
    button(page, "^开通$").click();
    page.getByText("已开通").waitFor();
    page.locator("a[href='/sign-in']").click();
    page.getByLabel("登录名").fill(login);
    page.getByLabel("密码").fill(Person.passwordOf(login));
    button(page, "^登录$").click();
    page.waitForURL(Pattern.compile("/(begin)?$"));
    window.settled();
  }

  /** Left and resumed before each step. */
  private static void step(Window window, String title) {
    window
        .open("/begin")
        .page()
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(title))
        .getByRole(AriaRole.LINK)
        .click();
    window.settled();
  }
}
