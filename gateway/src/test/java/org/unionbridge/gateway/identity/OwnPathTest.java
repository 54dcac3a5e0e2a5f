package org.unionbridge.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/profile", "/plans/p1?tab=tasks&year=2026", "/a/%E5%B7%A5"})
  void aPageOfOursIsGoneOnTo(String path) {
    assertThat(OwnPath.read(path)).contains(new OwnPath(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "profile",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/%5cevil.example",
        "/.//evil.example",
        "https://evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "/\tevil.example",
        "/a\r\nSet-Cookie: x=y",
        "/a b",
        "/a@evil.example",
        "/a#x",
        "/a%zz",
        "/api/gateway/session",
        "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void nothingElseIs(String path) {
    assertThat(OwnPath.read(path)).isEmpty();
  }

  @Test
  void aPageIsToldWhatWentWrong() {
    assertThat(new OwnPath("/sign-in").with("problem", "x")).isEqualTo("/sign-in?problem=x");
    assertThat(new OwnPath("/a?b=c").with("problem", "x")).isEqualTo("/a?b=c&problem=x");
  }
}
