package org.unionbridge.platform.interleaving.publishing;

import static org.unionbridge.platform.interleaving.publishing.World.*;

import java.util.function.Supplier;
import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Model;
import org.unionbridge.platform.interleaving.publishing.World.Own;

/**
 * What Relay does: chained sends, and the removal of what was acknowledged.
 *
 * <p>Relay has one chain for a document: a later publish joins it behind its last, and the first
 * failure drops what waits. Two tasks side by side allow all that, and more: the second may send
 * again what the first has sent, which leaves the first appearances as they are, then go on; or
 * fail just after the first.
 */
record Relays(World world, PublishingFault fault, Store store, Directory directory) {

  /** Hands over what waits; with no hand free it is left to the sweeper. */
  void publish(int[] state, int process, int pending) {
    int already = get(state, process, Own.SENT);
    if (pending != 0 && Changes.first(pending) <= already) {
      remove(state, process, already);
    }
    int open = Changes.after(pending, already);
    if (open == 0) {
      return;
    }
    if (fault == PublishingFault.REMOVE_BEFORE_ACK) {
      remove(state, process, Changes.last(open));
    }
    if (get(state, process, Own.TASK) == 0) {
      set(state, process, Own.TASK, open);
    } else if (world.tasks() == MOST_TASKS && get(state, process, Own.OTHER_TASK) == 0) {
      set(state, process, Own.OTHER_TASK, open);
      sortTasks(state, process);
    }
  }

  /** Two tasks are alike whichever is named first. */
  private static void sortTasks(int[] state, int process) {
    int one = get(state, process, Own.TASK);
    int other = get(state, process, Own.OTHER_TASK);
    set(state, process, Own.TASK, Math.max(one, other));
    set(state, process, Own.OTHER_TASK, Math.min(one, other));
  }

  private static void remove(int[] state, int process, int sequence) {
    set(state, process, Own.REMOVE, Math.max(sequence, get(state, process, Own.REMOVE)));
  }

  void steps(int[] state, int process, Model.Steps to) {
    int one = get(state, process, Own.TASK);
    int other = get(state, process, Own.OTHER_TASK);
    if (one != 0) {
      send(state, process, Own.TASK, one, to);
    }
    if (other != 0 && other != one) {
      send(state, process, Own.OTHER_TASK, other, to);
    }
    removal(state, process, to);
  }

  private void send(int[] state, int process, Own task, int entries, Model.Steps to) {
    int sequence = Changes.first(entries);
    int change = Changes.at(entries, sequence);
    int rest = Changes.after(entries, sequence);
    var who = name(process);
    Supplier<String> event = () -> "e%d(c%d)".formatted(sequence, change);

    var acknowledged = goingOn(state, process, task, rest);
    directory.land(acknowledged, sequence, change);
    remember(acknowledged, process, sequence);
    remove(acknowledged, process, sequence);
    to.add(Kind.WORK, acknowledged, () -> who + " sends " + event.get() + ", acknowledged");

    int then = fault == PublishingFault.DROP_THE_PREFIX_RULE ? rest : 0;
    var failed = goingOn(state, process, task, then);
    if (fault == PublishingFault.REMEMBER_BEFORE_ACK) {
      remember(failed, process, sequence);
    }
    to.add(Kind.FAILED_SEND, failed, () -> who + " fails to send " + event.get());

    var arrived = failed.clone();
    directory.land(arrived, sequence, change);
    to.add(
        Kind.FAILED_SEND,
        arrived,
        () -> who + " sends " + event.get() + "; it arrives, but is taken for failed");

    if (Changes.at(state[LATE], sequence) == 0) {
      var late = failed.clone();
      late[LATE] = Changes.with(late[LATE], sequence, change);
      to.add(
          Kind.LATE_SEND,
          late,
          () -> who + " sends " + event.get() + " and gives up while it is on its way");
    }
  }

  private static int[] goingOn(int[] state, int process, Own task, int rest) {
    var next = state.clone();
    set(next, process, task, rest);
    sortTasks(next, process);
    return next;
  }

  private static void remember(int[] state, int process, int sequence) {
    set(state, process, Own.SENT, Math.max(sequence, get(state, process, Own.SENT)));
  }

  /** What arrives after its sender gave it up. */
  void arrivals(int[] state, Model.Steps to) {
    for (int sequence = 1; sequence <= Changes.MOST; sequence++) {
      int change = Changes.at(state[LATE], sequence);
      if (change != 0) {
        var next = state.clone();
        next[LATE] = Changes.with(state[LATE], sequence, 0);
        directory.land(next, sequence, change);
        int late = sequence;
        to.add(Kind.WORK, next, () -> "e%d(c%d) arrives late".formatted(late, change));
      }
    }
  }

  /**
   * Two writes: clear when nothing later waits, then remove the prefix. The second comes, or is
   * lost, also where the first did all, as another document of its batch may need it; a rollback
   * between the two may bring back what the first took away.
   */
  private void removal(int[] state, int process, Model.Steps to) {
    int half = get(state, process, Own.REMOVING);
    int whole = get(state, process, Own.REMOVE);
    if (half == 0 && whole == 0) {
      return;
    }
    int upTo = half == 0 ? whole : half;
    var next = state.clone();
    set(next, process, half == 0 ? Own.REMOVE : Own.REMOVING, 0);
    var lost = next.clone();
    to.add(
        Kind.UNKNOWN_OUTCOME,
        lost,
        () -> "%s's removal up to e%d is lost".formatted(name(process), upTo));
    if (!store.hasRoom(state)) {
      return;
    }
    var before = Store.local(state);
    if (half != 0) {
      Store.write(next, before.withoutPrefix(upTo));
    } else if (world.removesInParts()) {
      Store.write(next, cleared(before, upTo));
      set(next, process, Own.REMOVING, upTo);
    } else {
      Store.write(next, cleared(before, upTo).withoutPrefix(upTo));
    }
    to.add(
        Kind.WORK,
        next,
        () -> "%s removes up to e%d: %s".formatted(name(process), upTo, Store.local(next)));
  }

  private Document cleared(Document document, int upTo) {
    if (fault == PublishingFault.UNSET_OUTBOX_SINCE_UNCONDITIONALLY) {
      return new Document(document.changes(), Changes.after(document.outbox(), upTo), false);
    }
    return document.clearedUpTo(upTo);
  }
}
