package org.unionbridge.platform.interleaving.publishing;

import static org.unionbridge.platform.interleaving.publishing.World.*;

import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Model;
import org.unionbridge.platform.interleaving.publishing.World.Own;

/** Commands: read, decide, write under a condition, hear of it or not, ask again. */
record Writers(World world, PublishingFault fault, Store store, Relays relays) {

  void steps(int[] state, int process, Model.Steps to) {
    switch (get(state, process, Own.PHASE)) {
      case WAITS -> wait(state, process, to);
      case HAS_READ -> write(state, process, to);
      default -> {
        if (get(state, process, Own.COMMAND) != 0) {
          read(state, process, to);
        }
      }
    }
    lateWrite(state, process, to);
  }

  static void forget(int[] state, int process) {
    set(state, process, Own.PHASE, IDLE);
    set(state, process, Own.HELD, 0);
    set(state, process, Own.AT, 0);
  }

  private void read(int[] state, int process, Model.Steps to) {
    int command = get(state, process, Own.COMMAND);
    var document =
        fault == PublishingFault.READ_WHAT_MAY_VANISH ? Store.local(state) : Store.confirmed(state);
    var next = state.clone();
    if (fault != PublishingFault.FORGET_THE_COMMAND && Changes.has(document.changes(), command)) {
      done(next, process, command);
      to.add(Kind.WORK, next, () -> "%s finds c%d done".formatted(name(process), command));
    } else {
      set(next, process, Own.PHASE, HAS_READ);
      set(next, process, Own.HELD, document.packed());
      if (fault == PublishingFault.PUBLISH_WHAT_WAS_MERELY_READ) {
        relays.publish(next, process, Store.local(state).outbox());
      }
      to.add(
          Kind.WORK,
          next,
          () -> "%s reads for c%d: %s".formatted(name(process), command, document));
    }
    var gone = state.clone();
    set(gone, process, Own.COMMAND, world.after(process, command));
    to.add(Kind.GIVING_UP, gone, () -> "nobody asks for c%d any more".formatted(command));
  }

  private void done(int[] state, int process, int command) {
    forget(state, process);
    state[ACKNOWLEDGED] |= 1 << command - 1;
    set(state, process, Own.COMMAND, world.after(process, command));
  }

  private void write(int[] state, int process, Model.Steps to) {
    int command = get(state, process, Own.COMMAND);
    var held = Document.of(get(state, process, Own.HELD));
    var next = state.clone();
    forget(next, process);
    if (!matches(state, held)) {
      to.add(Kind.WORK, next, () -> "%s loses the race with c%d".formatted(name(process), command));
    } else if (store.hasRoom(state)) {
      Store.write(next, changed(Store.local(state), held, command));
      waitFor(next, process, held.changedBy(command).outbox());
      to.add(
          Kind.WORK,
          next,
          () -> "%s writes c%d: %s".formatted(name(process), command, Store.local(next)));
    }
    if (get(state, process, Own.LATE_COMMAND) == 0) {
      var late = state.clone();
      forget(late, process);
      set(late, process, Own.LATE_HELD, held.packed());
      set(late, process, Own.LATE_COMMAND, command);
      to.add(
          Kind.UNKNOWN_OUTCOME,
          late,
          () -> "%s gives up writing c%d, which is on its way".formatted(name(process), command));
    }
  }

  private boolean matches(int[] state, Document held) {
    return held.version() < Changes.MOST
        && (fault == PublishingFault.WRITE_UNCONDITIONALLY
            || Store.local(state).version() == held.version());
  }

  /** The state follows from what was read; to the waiting events that are there, one is added. */
  private Document changed(Document local, Document held, int command) {
    var next = held.changedBy(command);
    int known = fault == PublishingFault.REPLACE_THE_DOCUMENT ? 0 : local.outbox();
    return new Document(next.changes(), Changes.with(known, next.version(), command), true);
  }

  private void waitFor(int[] state, int process, int outbox) {
    int own = Changes.after(outbox, Changes.last(outbox) - 1);
    int pending = fault == PublishingFault.PUBLISH_ONLY_ONES_OWN ? own : outbox;
    set(state, process, Own.PHASE, WAITS);
    if (fault == PublishingFault.PUBLISH_BEFORE_THE_ACKNOWLEDGEMENT) {
      relays.publish(state, process, pending);
    } else {
      set(state, process, Own.HELD, pending);
    }
    boolean one = fault == PublishingFault.ACKNOWLEDGE_BY_ONE;
    set(state, process, Own.AT, one ? 0 : state[UNCONFIRMED]);
  }

  private void wait(int[] state, int process, Model.Steps to) {
    int command = get(state, process, Own.COMMAND);
    if (get(state, process, Own.AT) == 0) {
      var next = state.clone();
      int pending = get(state, process, Own.HELD);
      done(next, process, command);
      relays.publish(next, process, pending);
      to.add(
          Kind.WORK,
          next,
          () ->
              "%s has the acknowledgement of c%d, goes to publish %s"
                  .formatted(name(process), command, Changes.told(pending)));
    }
    var unknown = state.clone();
    forget(unknown, process);
    to.add(
        Kind.UNKNOWN_OUTCOME,
        unknown,
        () -> "%s never hears what became of c%d".formatted(name(process), command));
  }

  private void lateWrite(int[] state, int process, Model.Steps to) {
    int command = get(state, process, Own.LATE_COMMAND);
    if (command == 0 || !store.hasRoom(state)) {
      return;
    }
    var held = Document.of(get(state, process, Own.LATE_HELD));
    var lost = state.clone();
    set(lost, process, Own.LATE_HELD, 0);
    set(lost, process, Own.LATE_COMMAND, 0);
    if (matches(state, held)) {
      var next = lost.clone();
      Store.write(next, changed(Store.local(state), held, command));
      to.add(
          Kind.WORK,
          next,
          () -> "the late write of c%d arrives: %s".formatted(command, Store.local(next)));
    }
    to.add(Kind.WORK, lost, () -> "the late write of c%d comes to nothing".formatted(command));
  }
}
