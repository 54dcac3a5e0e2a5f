package org.unionbridge.acceptance;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Blocks of ports for whole systems; none holds one that connections go out from. */
public final class PortBlocks {

  private static final int LOWEST = 12_000;
  private static final int PORTS = 200;
  private static final int BLOCKS_OF_EACH = 19;

  /** Test processes that run side by side, and which of them this is. */
  private static final int SIDE_BY_SIDE = 2;

  private static final int THIS = Integer.getInteger("unionbridge.stories.fork", 1) % SIDE_BY_SIDE;

  private static final AtomicInteger GIVEN =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(BLOCKS_OF_EACH));

  private PortBlocks() {}

  /** The first port of a block that no other system of the tests has, nor had lately. */
  public static int next() {
    int block = GIVEN.getAndIncrement() % BLOCKS_OF_EACH;
    return LOWEST + (block * SIDE_BY_SIDE + THIS) * PORTS;
  }
}
