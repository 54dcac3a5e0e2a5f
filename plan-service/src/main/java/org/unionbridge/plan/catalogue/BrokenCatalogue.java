package org.unionbridge.plan.catalogue;

/** The files of the catalogue cannot be followed to the letter; the service does not start. */
final class BrokenCatalogue extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenCatalogue(String message) {
    super(message);
  }
}
