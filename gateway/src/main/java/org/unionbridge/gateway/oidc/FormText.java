package org.unionbridge.gateway.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Names and values, as forms and queries write them. */
record FormText(String text) {

  static FormText begin(String name, String value) {
    return new FormText(name + "=" + encoded(value));
  }

  FormText and(String name, String value) {
    return new FormText(text + "&" + name + "=" + encoded(value));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  @Override
  public String toString() {
    return "FormText[]";
  }
}
