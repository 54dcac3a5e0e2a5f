package org.unionbridge.platform.web;

/** Carries a problem to where it is answered. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
