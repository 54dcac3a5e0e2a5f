package org.unionbridge.acceptance;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A federation with a school union and a second one, founded through the gateway by its first
 * account.
 */
public final class Federation {

  public final String root;
  public final String school;
  public final String other;
  public final String sick;
  public final Person officer;
  public final Person chair;
  public final Person leader;
  public final Person stranger;
  public final Person founder;

  private final Installation system;

  private Federation(Installation system) {
    this.system = system;
    founder = system.visitor().comesInBy("#secret=" + system.firstSecret(), "founder");
    root = found("市总工会", "federation", "federation", null);
    school = found("实验小学工会", "grassroots", "school", root);
    other = found("第二中学工会", "grassroots", "school", root);
    var officerLink = appoint(founder, "federation-officer", root, "周明");
    var chairLink = appoint(founder, "chair", school, "王芳");
    var leaderLink = appoint(founder, "group-leader", school, "李强");
    var strangerLink = appoint(founder, "chair", other, "赵敏");
    sick = register(founder, school, "张三丰", "1980-03-05");
    chair = system.visitor().comesInBy(chairLink, "wangfang");
    leader = system.visitor().comesInBy(leaderLink, "liqiang");
    stranger = system.visitor().comesInBy(strangerLink, "zhaomin");
    officer = system.visitor().comesInBy(officerLink, "zhouming");
  }

  public static Federation foundedIn(Installation system) {
    return new Federation(system);
  }

  /** Somebody more, whom the federation's officer lets in. */
  public Person joinedBy(String name, String login, String post, String union) {
    return system.visitor().comesInBy(appoint(officer, post, union, name), login);
  }

  private String found(String name, String level, String kind, @Nullable String parent) {
    var union = new HashMap<>(Map.of("name", name, "level", level, "kind", kind));
    if (parent != null) {
      union.put("parentId", parent);
    }
    return founder.post("/api/member/unions", union).expect(201).id();
  }

  private static String register(Person by, String union, String name, String birthDate) {
    return by.post(
            "/api/member/members",
            Map.of("unionId", union, "name", name, "birthDate", birthDate, "phone", "13812345678"))
        .expect(201)
        .id();
  }

  /** Registers somebody, gives them the post, and answers the link by which they come in. */
  private static String appoint(Person by, String post, String union, String name) {
    var member = register(by, union, name, "1975-10-20");
    by.post("/api/member/unions/" + union + "/posts", Map.of("post", post, "memberId", member))
        .expect(204);
    RunningSystem.eventually(
        "the gateway knows " + post,
        () -> by.post("/api/gateway/accounts", Map.of("memberId", member)).status() == 201);
    return by.post("/api/gateway/accounts", Map.of("memberId", member))
        .expect(201)
        .json()
        .path("link")
        .stringValue();
  }

  /** Whether the first account has closed itself. */
  boolean founderIsShutOut() {
    return founder.get("/api/gateway/session").status() == 401
        && system
                .visitor()
                .post(
                    "/api/gateway/session",
                    Map.of("login", "founder", "password", "whatever it was"))
                .status()
            == 401;
  }
}
