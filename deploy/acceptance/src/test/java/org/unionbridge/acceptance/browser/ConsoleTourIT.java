package org.unionbridge.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.acceptance.RunningSystem;

/** Every page of the console before the sample federation, in each size, shade and language. */
class ConsoleTourIT {

  private static final String ALL_VIEWS = "org.unionbridge.acceptance.browser.View#all";

  private static final String HARM =
      """
      const harm = document.createElement('div')
      harm.style.width = '2000px'
      harm.innerHTML = '<p>no.such.text</p><p>没有翻译</p><img src="data:,">' +
        '<p style="color: #777; background: #888">pale</p>'
      document.querySelector('#app > *').append(harm)
      const script = document.createElement('script')
      script.textContent = 'harm.remove()'
      document.head.append(script)
      console.error('told by the page itself')
      """;

  private static RunningSystem system;
  private static Chromium chromium;

  @BeforeAll
  static void theSampleFederationIsThere() {
    system = RunningSystem.demo();
    chromium = Chromium.launch();
    system.start();
    var visitor = system.visitor();
    eventually(
        Duration.ofSeconds(180),
        "the sample federation",
        () -> visitor.get("/api/gateway/demo").json().path("ready").asBoolean(false));
  }

  @AfterAll
  static void close() {
    chromium.close();
    system.close();
  }

  @ParameterizedTest
  @MethodSource(ALL_VIEWS)
  void everyPageIsWell(View view) {
    try (var window = chromium.window(system.address(), view)) {
      var tour = walk(new Tour(window, view));
      assertThat(tour.faults()).as(tour.kinds() + " seen").isEmpty();
      assertThat(tour.kinds())
          .contains("/", "/members", "/members/:id", "/unions/:id", "/tasks", "/visits/:id")
          .contains("/quotas", "/quotas/:id", "/plans/:id/offers");
    }
  }

  @Test
  void theReadmeShowsTheWayInSixSteps() {
    new FiveMinutes(chromium, system.address()).walk();
  }

  @Test
  void anAdministratorSeesHowTheSystemIsAndWhatBecameOfAVisit() {
    try (var window = chromium.window(system.address(), new View(Size.DESK, "zh-CN"))) {
      var visit =
          window.signedInAsDemo("chair").open("/visits").links("main").stream()
              .filter(link -> link.startsWith("/visits/"))
              .findFirst()
              .orElseThrow()
              .substring("/visits/".length());
      window.signedInAsDemo("system-admin").open("/story?about=visit:" + visit);
      var story = window.picture("story-of-a-visit", "light").page().locator("main").innerText();
      assertThat(story).contains("安排了走访", "已处理：notification.duties.welfare.g1", "生成待办");
      assertThat(window.barriers()).isEmpty();
      window.open("/system");
      assertThat(window.page().locator("main h2").allInnerTexts())
          .hasSize(5)
          .allMatch(name -> name.contains("在运行"));
      assertThat(window.page().locator("main").innerText()).contains("等待发出的事件", "补发事件");
    }
  }

  /** A watch that sees nothing would find every page well. */
  @Test
  void whatIsWrongIsSeen() {
    try (var window = chromium.window(system.address(), new View(Size.PHONE, "en"))) {
      window.open("/sign-in").page().evaluate(HARM);
      assertThat(window.settled().faults())
          .anyMatch(fault -> fault.contains("against the policy"))
          .anyMatch(fault -> fault.contains("a key is shown: no.such.text"))
          .anyMatch(fault -> fault.contains("not in English: 没有翻译"))
          .anyMatch(fault -> fault.contains("broader than the window"))
          .anyMatch(fault -> fault.contains("told by the page itself"));
      assertThat(window.barriers())
          .anyMatch(barrier -> barrier.startsWith("image-alt"))
          .anyMatch(barrier -> barrier.startsWith("color-contrast"));
    }
  }

  static Tour walk(Tour tour) {
    return tour.look("nobody", "/sign-in")
        .look("nobody", "/join#nothing")
        .as("chair")
        .look("chair", "/members/new")
        .look("chair", "/life-events/new")
        .look("chair", "/plans/import")
        .look("chair", "/plans/new?from=template:school")
        .alsoAt("chair", "/visits/:id", "/record")
        .alsoAt("chair", "/plans/:id", "/paper")
        .alsoAt("chair", "/plans/:id", "/edit")
        .alsoAt("chair", "/plans/:id", "/revisions")
        .alsoAt("chair", "/plans/:id", "/offers")
        .alsoAt("chair", "/plans/:id", "/review")
        .alsoAt("chair", "/members/:id", "/correction")
        .alsoAt("chair", "/members/:id", "/transfer")
        .alsoAt("chair", "/members/:id", "/departure")
        .look("chair", "/nothing-here")
        .as("officer")
        .look("officer", "/unions/new")
        .alsoAt("officer", "/plans/:id", "/followers")
        .look("officer", "/kinds/new")
        .look("chair", "/programmes/new")
        .look("officer", "/quotas/new")
        .alsoFrom("officer", "/quotas")
        .as("leader")
        .as("member")
        .as("system-admin")
        .look("system-admin", "/story?about=visit:none")
        .as("security-admin")
        .as("audit-admin")
        .as("audit");
  }
}
