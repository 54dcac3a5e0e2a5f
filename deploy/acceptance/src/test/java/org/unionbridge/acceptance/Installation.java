package org.unionbridge.acceptance;

/** A running system as a story sees it, however many processes it consists of. */
public interface Installation {

  /** Somebody at a browser who is not signed in. */
  Person visitor();

  /** The secret of the link for the first account. */
  String firstSecret();

  /** Turns the clock of business time to this local time in Shanghai. */
  void itIsNow(String local);

  /** Where the broker listens. */
  String broker();

  /** Asks a service for its figures, at the path "". */
  Person figures(String service);

  /** What all services have written of themselves. */
  String log();

  /** Kills some of it, as a power cut would, and starts that again. */
  void interrupt();
}
