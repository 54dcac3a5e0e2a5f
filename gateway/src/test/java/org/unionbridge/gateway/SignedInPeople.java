package org.unionbridge.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.unionbridge.gateway.entrance.OldSecrets;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.testing.api.Passes;
import tools.jackson.databind.JsonNode;

/**
 * People at two unions, one of whom holds all posts there: whoever asks is signed in, in the post
 * that they ask in.
 */
final class SignedInPeople implements Passes {

  static final String HERE = "/u1/";
  static final String SOMEBODY_ELSE = "somebody-else";

  private static final String SESSION = "/api/gateway/session";
  private static final List<String> POSTS =
      List.of(
          "federation-officer",
          "chair",
          "organisation-officer",
          "welfare-officer",
          "plan-officer",
          "finance-officer",
          "group-leader",
          "audit-committee",
          "system-admin",
          "security-admin",
          "audit-admin");

  private final GatewayRig rig;
  private final Map<String, SignIn> known = new HashMap<>();

  private SignedInPeople(GatewayRig rig) {
    this.rig = rig;
  }

  /** Founds the unions and lets everybody open an account. */
  static SignedInPeople of(GatewayRig rig) {
    rig.open(rig.firstLink(), "founder");
    rig.directory().tellOfAUnion("u1", HERE, "u1-all", POSTS);
    rig.directory().tellOfAUnion("u3", "/elsewhere/u3/", "u3-all", POSTS);
    rig.directory().tellOfAMember("u1-all", "u1");
    rig.directory().tellOfAMember("u3-all", "u3");
    rig.directory().tellOfAMember(SOMEBODY_ELSE, "u1");
    var founder = rig.as("founder");
    var links = new HashMap<String, String>();
    for (String member : List.of("u1-all", "u3-all", SOMEBODY_ELSE)) {
      links.put(member, rig.invited(founder, member));
    }
    // who opens theirs at the root ends the founder's
    links.forEach((member, link) -> rig.open(link, member));
    return new SignedInPeople(rig);
  }

  private record SignIn(String account, String access, String refresh) {}

  @Override
  public Consumer<HttpHeaders> of(Actor actor) {
    return cookie(signIn(actor).access());
  }

  @Override
  public Consumer<HttpHeaders> expired(Actor actor) {
    return cookie(OldSecrets.like(signIn(actor).access(), rig.bean(KeyedHash.class)));
  }

  @Override
  public Consumer<HttpHeaders> forOthers(Actor actor) {
    return cookie(signIn(actor).refresh());
  }

  String accountOf(Actor actor) {
    return signIn(actor).account();
  }

  private static Consumer<HttpHeaders> cookie(String secret) {
    return headers -> headers.add(HttpHeaders.COOKIE, "unionbridge-session=" + secret);
  }

  private SignIn signIn(Actor actor) {
    var union = actor.place().unionId();
    var login =
        actor.memberId().filter(SOMEBODY_ELSE::equals).isPresent() ? SOMEBODY_ELSE : union + "-all";
    return known.computeIfAbsent(
        login + " " + actor.post(), _ -> signedIn(login, actor.post(), union));
  }

  private SignIn signedIn(String login, String post, String union) {
    var answer =
        rig.client()
            .post()
            .uri(SESSION)
            .bodyValue(
                Map.of(
                    "login",
                    login,
                    "password",
                    GatewayRig.PASSWORD,
                    "post",
                    post,
                    "unionId",
                    union))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult();
    var cookies = answer.getResponseCookies().toSingleValueMap();
    return new SignIn(
        Objects.requireNonNull(answer.getResponseBody()).path("account").asString(),
        Objects.requireNonNull(cookies.get("unionbridge-session")).getValue(),
        Objects.requireNonNull(cookies.get("unionbridge-refresh")).getValue());
  }
}
