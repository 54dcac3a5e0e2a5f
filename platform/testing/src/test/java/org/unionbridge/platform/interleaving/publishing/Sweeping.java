package org.unionbridge.platform.interleaving.publishing;

import static org.unionbridge.platform.interleaving.publishing.World.*;

import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Model;

/** What Sweeper does, at any time and any number of times, in each process that sweeps. */
record Sweeping(World world, PublishingFault fault, Store store, Relays relays) {

  static void forget(int[] state) {
    state[CLAIM_BY] = 0;
    state[CLAIM_IMAGE] = 0;
    state[CLAIM_AT] = 0;
  }

  void steps(int[] state, Model.Steps to) {
    if (state[CLAIM_BY] != 0) {
      claimed(state, to);
    } else if (Store.local(state).since()) {
      for (int process = 0; process < world.sweepers(); process++) {
        take(state, process, to);
      }
    }
  }

  private void take(int[] state, int process, Model.Steps to) {
    var image = Store.local(state).outbox();
    var next = state.clone();
    if (fault == PublishingFault.SWEEPER_PUBLISHES_WHAT_IT_READ) {
      relays.publish(next, process, image);
    } else {
      next[CLAIM_BY] = process + 1;
      next[CLAIM_IMAGE] = image;
      next[CLAIM_AT] = state[UNCONFIRMED];
    }
    to.add(
        Kind.SWEEP,
        next,
        () -> "the sweeper of %s takes up %s".formatted(name(process), Changes.told(image)));
  }

  /** The claim changes only the time, so it lies behind what was unconfirmed, and adds nothing. */
  private void claimed(int[] state, Model.Steps to) {
    int process = state[CLAIM_BY] - 1;
    var lost = state.clone();
    forget(lost);
    to.add(Kind.UNKNOWN_OUTCOME, lost, () -> "the word on the sweeper's claim is lost");
    if (state[CLAIM_AT] > 0) {
      return;
    }
    var next = lost.clone();
    if (state[CLAIM_IMAGE] == 0) {
      forgetTime(state, next, to);
    } else {
      relays.publish(next, process, state[CLAIM_IMAGE]);
      to.add(
          Kind.SWEEP,
          next,
          () ->
              "the claim is acknowledged, %s goes to publish %s"
                  .formatted(name(process), Changes.told(state[CLAIM_IMAGE])));
    }
  }

  /** A rollback between the two parts of a removal leaves an empty outbox with its time. */
  private void forgetTime(int[] state, int[] next, Model.Steps to) {
    if (!store.hasRoom(state)) {
      return;
    }
    if (fault != PublishingFault.NEVER_FORGET_AN_EMPTY_OUTBOX) {
      Store.write(next, Store.local(state).forgottenIfEmpty());
    }
    to.add(
        Kind.SWEEP,
        next,
        () -> "the claim is acknowledged, nothing waits; there is " + Store.local(next));
  }
}
