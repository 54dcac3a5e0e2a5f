package org.unionbridge.notification.duty.rules;

/** The rules file is not one that can be followed; the service does not start with it. */
final class BrokenRules extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenRules(String message) {
    super(message);
  }
}
