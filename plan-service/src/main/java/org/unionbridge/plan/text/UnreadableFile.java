package org.unionbridge.plan.text;

/** Ends the reading of a file from wherever it has got to; whoever began it makes it a value. */
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Unreadable reason;

  public UnreadableFile(Unreadable reason) {
    super(reason.english(), null, false, false);
    this.reason = reason;
  }

  public Unreadable reason() {
    return reason;
  }
}
