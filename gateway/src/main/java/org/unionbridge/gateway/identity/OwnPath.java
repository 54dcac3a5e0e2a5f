package org.unionbridge.gateway.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** A page of our own that a browser goes on to; never anything of another site. */
record OwnPath(String text) {

  static final OwnPath HOME = new OwnPath("/");

  private static final int LONGEST = 100;
  private static final Pattern FORM =
      Pattern.compile("/(?:[A-Za-z0-9](?:[A-Za-z0-9._~/?=&-]|%[0-9A-Fa-f]{2})*)?");
  private static final String API = "/api/";

  /** The page at this path, if it is one of ours. */
  static Optional<OwnPath> read(String text) {
    boolean ours =
        text.length() <= LONGEST && FORM.matcher(text).matches() && !text.startsWith(API);
    return ours ? Optional.of(new OwnPath(text)) : Optional.empty();
  }

  /** The same page, told this. */
  String with(String name, String value) {
    return text + (text.contains("?") ? "&" : "?") + name + "=" + value;
  }
}
