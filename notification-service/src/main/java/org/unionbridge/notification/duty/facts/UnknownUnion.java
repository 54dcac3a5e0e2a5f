package org.unionbridge.notification.duty.facts;

/** No record of the union has arrived yet; its event waits until one has. */
final class UnknownUnion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownUnion(String unionId) {
    super("no record of union " + unionId + " yet");
  }
}
