package org.unionbridge.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine, driven by the Node of this machine; for the thread that opens it.
 */
final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium launch() {
    var executable =
        Stream.concat(
                Optional.ofNullable(System.getenv("UNIONBRIDGE_BROWSER")).map(Path::of).stream(),
                onPath("chromium", "chromium-browser", "google-chrome"))
            .findFirst()
            .orElseThrow(() -> missing("Chromium (or name it by UNIONBRIDGE_BROWSER)"));
    var node = onPath("node").findFirst().orElseThrow(() -> missing("Node.js"));
    System.setProperty("playwright.nodejs.path", node.toString());
    var environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return new Chromium(
        playwright,
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable)));
  }

  private static Stream<Path> onPath(String... names) {
    return Arrays.stream(names)
        .flatMap(name ->
            Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable);
  }

  private static AssertionError missing(String what) {
    return new AssertionError("the tests of the console need " + what + " on this machine");
  }

  /** A window of its own, with cookies of its own, at the system of this address. */
  Window window(String address, View view) {
    return Window.of(browser, address, view);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
