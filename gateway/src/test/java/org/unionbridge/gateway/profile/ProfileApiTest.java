package org.unionbridge.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.gateway.signin.IdentityRig.PASSWORD;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.signin.IdentityRig;
import org.unionbridge.gateway.signin.Visitor;

class ProfileApiTest {

  private static final String PROFILE = "/api/gateway/profile";

  private final IdentityRig rig = IdentityRig.ofMemberOne();
  private final Visitor li = rig.visitor().signsIn();

  @Test
  void peopleSeeTheirOwnAccountAndNoPassword() {
    rig.roster.union("/r/", "welfare-officer:m1");
    var profile = li.get(PROFILE).expect(200);

    assertThat(profile.text("/login")).isEqualTo("li");
    assertThat(profile.text("/memberId")).isEqualTo("m1");
    assertThat(profile.json().at("/secondFactor/set").booleanValue()).isFalse();
    assertThat(profile.json().path("posts").findValuesAsString("post"))
        .containsExactly("welfare-officer", "member");
    assertThat(profile.body()).doesNotContain("argon", "password");
    rig.visitor().get(PROFILE).refused(401, "not-signed-in");
  }

  @Test
  void theLanguageIsRemembered() {
    assertThat(li.patch(PROFILE, Map.of("language", "en")).expect(200).text("/language"))
        .isEqualTo("en");
    li.patch(PROFILE, Map.of("language", "zh-CN")).expect(200);
    assertThat(li.get(PROFILE).text("/language")).isEqualTo("zh-CN");
    li.patch(PROFILE, Map.of("language", "xx")).refused(400, "bad-request");
    li.patch(PROFILE, Map.of("language", "en", "login", "root")).refused(400, "bad-request");
    rig.visitor().patch(PROFILE, Map.of("language", "en")).refused(401, "not-signed-in");
  }

  @Test
  void whoIsShutOutMeanwhileSeesNothing() {
    rig.book.disable("m1");

    li.get(PROFILE).refused(401, "not-signed-in");
    li.post(PROFILE + "/password", Map.of("password", PASSWORD, "newPassword", "x"))
        .refused(401, "not-signed-in");
  }
}
