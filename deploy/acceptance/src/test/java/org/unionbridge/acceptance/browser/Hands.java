package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What hands do at a page, by what people read on it. */
final class Hands {

  private Hands() {}

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  /** Types into a box that offers what fits, and takes the first. */
  static void pick(Page page, String label, String words) {
    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label)).fill(words);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words)).first().click();
  }

  /** Takes one of several, by a part of what it says. */
  static void choose(Page page, String words) {
    page.locator("label", new Page.LocatorOptions().setHasText(words)).first().click();
  }

  /** Opens the panel of an act. */
  static void opens(Page page, String act) {
    page.locator(".page-head, aside")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act).setExact(true))
        .click();
  }

  /** Does it, in the panel that is open. */
  static void does(Window window, String act) {
    window
        .page()
        .locator("form")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act).setExact(true))
        .click();
    window.settled();
  }

  /** What is there once the page was read anew. */
  static Locator seenAgain(Window window) {
    window.page().reload();
    return window.settled().page().locator("main");
  }

  static void tabsTo(Page page, String name) {
    for (int i = 0; i < 60 && !focused(page).equals(name); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(focused(page)).isEqualTo(name);
    page.keyboard().press("Enter");
  }

  static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement?.textContent?.trim() ?? ''"));
  }
}
