package org.unionbridge.member.union;

import java.util.Collection;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.member.post.Appointments;
import org.unionbridge.member.roll.Headcounts.Headcount;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import reactor.core.publisher.Mono;

/** Where unions and their posts are looked after over HTTP: four unions in memory. */
final class Office {

  static final Actor OFFICER = Actors.in("organisation-officer", "/u1/");
  static final Actor CHAIR_OF_U2 = Actors.in("chair", "/u1/u2/");
  private static final String BASE = "/api/member/unions";

  private final Tree tree =
      new Tree().with("u2", "city", "u1").with("u3", "city", "u1").with("u4", "grassroots", "u2");
  final Roster roster = new Roster();
  private final ApiClient api =
      ApiClient.of(
          "member",
          Contexts.NOW,
          new UnionApi(
              tree.store(),
              tree.unions(),
              roster,
              new UnionReading(tree.store(), tree.unions(), Office::counted)),
          new PostApi(tree.store(), roster, Appointments.load("rights/appointments.yml")));

  private static Mono<Map<String, Headcount>> counted(Collection<Place> unions) {
    return Mono.just(Map.of("u2", new Headcount(3, 189)));
  }

  ResponseSpec send(Actor actor, HttpMethod method, String uri, Map<String, ?> body) {
    return api.as(actor).method(method).uri(BASE + uri).bodyValue(body).exchange();
  }

  ResponseSpec post(Actor actor, String uri, Map<String, ?> body) {
    return send(actor, HttpMethod.POST, uri, body);
  }

  ResponseSpec get(Actor actor, String uri) {
    return api.as(actor).get().uri(BASE + uri).exchange();
  }

  ResponseSpec appoint(Actor actor, String union, String post, String memberId) {
    return post(actor, "/" + union + "/posts", Map.of("post", post, "memberId", memberId));
  }

  static void refused(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }
}
