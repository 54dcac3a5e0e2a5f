package org.unionbridge.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionbridge.acceptance.Person;

/** A federation with a few school unions, whose chairs make the load, and an administrator. */
public final class Town {

  private static final int SCHOOLS = 4;

  /** A union and the sign-in name of its chair. */
  public record School(String unionId, String chair, String chairId) {}

  private final String gateway;
  private final Person founder;
  private final List<School> schools = new ArrayList<>();
  private String root = "";

  private Town(String gateway, Person founder) {
    this.gateway = gateway;
    this.founder = founder;
  }

  /** Founds everything by the link of the first account. */
  public static Town foundedAt(String gateway, String link) {
    var founder = new Person(gateway).comesInBy(link, "founder");
    var town = new Town(gateway, founder);
    town.root = town.found("市总工会", "federation", "federation", null);
    for (int i = 1; i <= SCHOOLS; i++) {
      var school = town.found("第" + i + "小学工会", "grassroots", "school", town.root);
      var chair = town.register(school, "主席" + i);
      new Person(gateway).comesInBy(town.appoint("chair", school, chair), "chair" + i);
      town.schools.add(new School(school, "chair" + i, chair));
    }
    var admin = town.register(town.root, "管理员");
    new Person(gateway).comesInBy(town.appoint("system-admin", town.root, admin), "sysadmin");
    return town;
  }

  public List<School> schools() {
    return List.copyOf(schools);
  }

  /** Founds so many unions more, in which nobody works. */
  public void growsBy(int unions) {
    for (int i = 1; i <= unions; i++) {
      found("第" + i + "中学工会", "grassroots", "school", root);
    }
  }

  /** Somebody at a browser of their own. */
  public Person signedIn(String login) {
    return new Person(gateway).signsIn(login);
  }

  private String found(String name, String level, String kind, @Nullable String parent) {
    var union = new HashMap<>(Map.of("name", name, "level", level, "kind", kind));
    if (parent != null) {
      union.put("parentId", parent);
    }
    return founder.post("/api/member/unions", union).expect(201).id();
  }

  private String register(String union, String name) {
    return founder
        .post("/api/member/members", Map.of("unionId", union, "name", name))
        .expect(201)
        .id();
  }

  /** Gives them the post, and answers the link by which they come in. */
  private String appoint(String post, String union, String member) {
    founder
        .post("/api/member/unions/" + union + "/posts", Map.of("post", post, "memberId", member))
        .expect(204);
    var link = new ArrayList<String>();
    Part.await(
        Duration.ofSeconds(30),
        "the gateway knows the " + post,
        () -> {
          var invited = founder.post("/api/gateway/accounts", Map.of("memberId", member));
          if (invited.status() == 201) {
            link.add(invited.json().path("link").stringValue());
          }
          return !link.isEmpty();
        });
    return link.getFirst();
  }
}
