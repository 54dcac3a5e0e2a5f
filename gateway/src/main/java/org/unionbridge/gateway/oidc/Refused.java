package org.unionbridge.gateway.oidc;

/** Somebody does not come in by a provider; whoever asks gets the code alone. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why; the codes are a small set, which figures and pages know. */
  public enum Reason {
    /** None is set by this name. */
    NO_PROVIDER("oidc-no-provider"),
    /** It is down, slow, or says nothing that is understood. */
    UNAVAILABLE("oidc-unavailable"),
    /** The provider did not let them in, or they went back. */
    DENIED("oidc-denied"),
    /** Nothing was begun in this browser, or too long ago. */
    STALE("oidc-stale"),
    /** What the provider gave proves nothing. */
    NOT_PROVEN("oidc-not-proven"),
    /** It is well known there, and belongs to no account here. */
    NOT_LINKED("oidc-not-linked"),
    /** The account is disabled or closed, or the member has left. */
    NOT_OPEN("oidc-account-not-open"),
    /** It belongs to somebody else's account. */
    LINKED_ELSEWHERE("oidc-linked-elsewhere"),
    /** Whoever wanted to link it is not signed in any more. */
    SESSION_OVER("oidc-session-over");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  private final Reason reason;

  public Refused(Reason reason, String why) {
    super(why);
    this.reason = reason;
  }

  public Refused(Reason reason, Throwable cause) {
    super(cause.toString(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
