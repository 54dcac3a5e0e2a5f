package org.unionbridge.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.unionbridge.testing.Golden;

/**
 * The six steps that the README shows, done in the sample federation. Their pictures are kept with
 * the others; {@code -Dgolden.write=true} puts them where the README finds them.
 */
final class FiveMinutes {

  private static final Path KEPT = Golden.root().resolve("docs/pictures");

  private final Chromium chromium;
  private final String address;

  FiveMinutes(Chromium chromium, String address) {
    this.chromium = chromium;
    this.address = address;
  }

  void walk() {
    choosesWhoToBe();
    reportsAnIllness();
    notesAVisit();
    importsAPlan();
    turnsTheClock();
  }

  private Window at(Size size) {
    return chromium.window(address, new View(size, "zh-CN"));
  }

  private void choosesWhoToBe() {
    try (var window = at(Size.DESK)) {
      keep(window.open("/sign-in"), "1-sign-in");
      named(window.page(), AriaRole.BUTTON, "王芳").click();
      assertThat(window.page().locator("h1")).containsText("王芳");
      keep(window, "2-today");
    }
  }

  private void reportsAnIllness() {
    try (var window = at(Size.DESK).signedInAsDemo("leader")) {
      var page = window.open("/life-events/new").page();
      named(page, AriaRole.COMBOBOX, "谁的事").fill("刘洋");
      named(page, AriaRole.OPTION, "刘洋").first().click();
      named(page, AriaRole.BUTTON, "生病住院").click();
      keep(window, "3-report");
      named(page, AriaRole.BUTTON, "报上来").click();
      page.waitForURL(Pattern.compile("/visits/[\\w-]+$"));
    }
  }

  private void notesAVisit() {
    try (var window = at(Size.PHONE).signedInAsDemo("chair")) {
      var page = window.open("/").page();
      page.locator("main").getByText("记走访").first().click();
      page.waitForURL(Pattern.compile("/record$"));
      keep(window, "4-visit");
    }
  }

  private void importsAPlan() {
    try (var window = at(Size.DESK).signedInAsDemo("chair")) {
      var page = window.open("/plans/import").page();
      page.locator("input[type=file]")
          .setInputFiles(Golden.root().resolve("docs/samples/work-plan.txt"));
      named(page, AriaRole.BUTTON, "读一读").click();
      page.waitForURL(Pattern.compile("/plans/imports/[\\w-]+$"));
      keep(window, "5-plan");
    }
  }

  private void turnsTheClock() {
    try (var window = at(Size.DESK).signedInAsDemo("chair")) {
      var page = window.open("/").page();
      var before = page.locator(".banner").textContent();
      named(page, AriaRole.BUTTON, "到下周一").click();
      assertThat(page.locator(".banner")).not().hasText(before);
      keep(window, "6-next-monday");
    }
  }

  private static Locator named(Page page, AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  private static void keep(Window window, String name) {
    var picture = window.settled().kept("readme-" + name, "light");
    assertThat(window.faults()).as(name).isEmpty();
    var place = KEPT.resolve(name + ".png");
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(KEPT);
        Files.copy(picture, place, StandardCopyOption.REPLACE_EXISTING);
      }
      assertThat(Files.exists(place)).as("%s is kept", place).isTrue();
      assertThat(Files.readString(Golden.root().resolve("README.md")))
          .contains("docs/pictures/" + name + ".png");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
