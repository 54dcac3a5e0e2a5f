package org.unionbridge.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.unionbridge.acceptance.Person;
import org.unionbridge.testing.Golden;

/** A window at the console, which notes whatever is wrong with what it shows. */
final class Window implements AutoCloseable {

  private static final Path PICTURES = Golden.root().resolve("deploy/acceptance/target/screens");

  /** {@code -Dunionbridge.pictures=true}: for people to look at, and nothing else looks at them. */
  private static final boolean WANTED = Boolean.getBoolean("unionbridge.pictures");

  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final Duration QUIET = Duration.ofMillis(150);
  private static final String WATCH = watch();

  private final View view;
  private final BrowserContext context;
  private final Page page;
  private final List<String> noted = new ArrayList<>();
  private final Set<Request> open = new HashSet<>();
  private Instant busy = Instant.now();

  private Window(View view, BrowserContext context) {
    this.view = view;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(8_000);
    page.onConsoleMessage(this::note);
    page.onPageError(error -> noted.add("error: " + error));
    page.onRequest(request -> count(request, open::add));
    page.onRequestFinished(request -> count(request, open::remove));
    page.onRequestFailed(request -> count(request, open::remove));
    // what the page before was asking for comes to no end any more
    page.onFrameNavigated(_ -> open.clear());
  }

  static Window of(Browser browser, String address, View view) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(view.language())
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(view.size().width, view.size().height)
                .setHasTouch(view.size().isTouched())
                .setIsMobile(view.size().isTouched())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    context.addInitScript(WATCH);
    return new Window(view, context);
  }

  private static String watch() {
    try (var script = Window.class.getResourceAsStream("/browser/watch.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A page asks who is signed in, and whether this is the sample federation: being told that nobody
   * is, or that it is not, is no fault.
   */
  private void note(ConsoleMessage message) {
    boolean expected =
        message.text().contains("status of 401")
            || message.text().contains("status of 404")
                && message.location().contains("/api/gateway/demo:");
    if (message.type().equals("error") && !expected) {
      noted.add("console: " + message.text() + " " + message.location());
    }
  }

  /** Streams stay open for ever, and nobody waits for their end. */
  private void count(Request request, Consumer<Request> how) {
    if (!request.headers().getOrDefault("accept", "").contains("event-stream")) {
      how.accept(request);
      busy = Instant.now();
    }
  }

  /** Signs in without the page. */
  Window signedIn(String login) {
    return send("session", Map.of("login", login, "password", Person.passwordOf(login)));
  }

  /** Signs in as somebody of the sample federation. */
  Window signedInAsDemo(String code) {
    return send("demo/session", Map.of("code", code));
  }

  private Window send(String where, Map<String, String> what) {
    var answer =
        context.request().post("/api/gateway/" + where, RequestOptions.create().setData(what));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return this;
  }

  /** What can be clicked and typed into. */
  Page page() {
    return page;
  }

  /** Goes there, and waits until everything is there. */
  Window open(String path) {
    page.navigate(path);
    return settled();
  }

  /** Waits until nothing is on its way; to keep somebody waiting for ever is a fault. */
  Window settled() {
    busy = Instant.now();
    try {
      page.waitForCondition(this::isAtRest);
    } catch (TimeoutError e) {
      noted.add("does not come to rest: " + open.stream().map(Request::url).toList());
      open.clear();
    }
    return this;
  }

  private boolean isAtRest() {
    return open.isEmpty()
        && busy.plus(QUIET).isBefore(Instant.now())
        && Boolean.FALSE.equals(page.evaluate("watched.isBusy()"));
  }

  /** As the machine changes at nightfall. */
  Window dark() {
    return shade(ColorScheme.DARK);
  }

  Window light() {
    return shade(ColorScheme.LIGHT);
  }

  private Window shade(ColorScheme scheme) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    page.waitForCondition(() ->
        page.evaluate("document.documentElement.classList.contains('dark')")
            .equals(scheme == ColorScheme.DARK));
    return this;
  }

  /** As somebody chooses who does not see well. */
  Window large(boolean large) {
    page.evaluate("large => document.documentElement.classList.toggle('large', large)", large);
    return this;
  }

  /** Keeps what is seen, under {@code target/screens}, where pictures are asked for. */
  Window picture(String name, String shade) {
    if (WANTED) {
      var unused = kept(name, shade);
    }
    return this;
  }

  /** Where the picture is. */
  Path kept(String name, String shade) {
    var file = PICTURES.resolve(name + "." + view.named(shade) + ".png");
    page.screenshot(
        new ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    return file;
  }

  /** What was wrong since this was asked last, and with what is shown now. */
  List<String> faults() {
    var now = page.evaluate("watched.faults()");
    var all = new ArrayList<>(noted);
    noted.clear();
    if (now instanceof List<?> list) {
      list.forEach(fault -> all.add(String.valueOf(fault)));
    }
    return all;
  }

  /** What keeps somebody out who cannot see, hear or hold as others do. */
  List<String> barriers() {
    return found(new AxeBuilder(page).withTags(RULES));
  }

  /** Those of them that another shade can bring about. */
  List<String> barriersOfColour() {
    return found(new AxeBuilder(page).withRules(COLOURS));
  }

  private static List<String> found(AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
        .toList();
  }

  /** The pages that links in this part of the page lead to, each once. */
  List<String> links(String part) {
    var found =
        page.evaluate(
            "part => [...document.querySelectorAll(part + ' a[href^=\"/\"]')]"
                + ".map(link => link.getAttribute('href')).filter(to => !/[.]/.test(to))",
            part);
    return found instanceof List<?> list
        ? list.stream().map(String::valueOf).distinct().toList()
        : List.of();
  }

  @Override
  public void close() {
    context.close();
  }
}
