package org.unionbridge.platform.access;

/** Names of what the inner token says, beside the registered claims. */
public final class TokenClaims {

  /** Issuer of every inner token. */
  public static final String ISSUER = "unionbridge-gateway";

  /** Audience of every inner token. */
  public static final String AUDIENCE = "unionbridge-services";

  /**
   * Audience of tokens with a list of actions: a service that does not know of such lists believes
   * no such token, instead of taking it for one without bounds.
   */
  public static final String AUDIENCE_FOR_FEW_ACTIONS = "unionbridge-services-few-actions";

  public static final String MEMBER = "member";
  public static final String POST = "post";
  public static final String UNION = "union";
  public static final String PATH = "path";

  /** True when the person may only see their own things. */
  public static final String OWN_ONLY = "own";

  /** The only actions that may be done with it; in tokens for few actions, and in no others. */
  public static final String ACTIONS = "actions";

  /** Until when careful actions may be done: afterwards the post may be somebody else's. */
  public static final String CURRENT_UNTIL = "current-until";

  private TokenClaims() {}
}
