package org.unionbridge.platform.access;

/** Names of what the inner token says, beside the registered claims. */
public final class TokenClaims {

  /** Issuer of every inner token. */
  public static final String ISSUER = "unionbridge-gateway";

  /** Audience of every inner token. */
  public static final String AUDIENCE = "unionbridge-services";

  public static final String MEMBER = "member";
  public static final String POST = "post";
  public static final String UNION = "union";
  public static final String PATH = "path";

  /** True when the person may only see their own things. */
  public static final String OWN_ONLY = "own";

  /** Until when careful actions may be done: afterwards the post may be somebody else's. */
  public static final String CURRENT_UNTIL = "current-until";

  private TokenClaims() {}
}
