package org.unionbridge.platform.audit.chain;

/** Somebody changed the chain; nothing is added to it until a person has looked. */
final class ChainBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChainBroken(String chain, ChainFault fault) {
    super("the chain " + chain + " is broken: " + fault);
  }
}
