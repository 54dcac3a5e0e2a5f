package org.unionbridge.platform.interleaving.publishing;

import static org.unionbridge.platform.interleaving.publishing.World.*;

import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.interleaving.Kind;
import org.unionbridge.platform.interleaving.Layout;
import org.unionbridge.platform.interleaving.Model;
import org.unionbridge.platform.interleaving.publishing.World.Own;

/**
 * The producing side: two processes, each with a writer and a relay; a sweeper; a store that may
 * roll back; a topic.
 *
 * <p>There is no limit on how often anything happens: sends fail, words are lost, writes roll back,
 * processes crash, sweepers sweep any number of times. This is possible because of the topic only
 * that is kept which decides whether it is right: what appeared first under each sequence. So what
 * holds here holds for topics of any length. What is limited is the number of commands, of writes
 * that lie unconfirmed at one time, and of sends side by side: see {@link World}.
 */
record Publishing(
    World world,
    Directory directory,
    Writers writers,
    Relays relays,
    Sweeping sweeper,
    Forgetting forgetting)
    implements Model {

  static Publishing of(World world, Directory directory, PublishingFault fault) {
    var store = new Store(world);
    var relays = new Relays(world, fault, store, directory);
    return new Publishing(
        world,
        directory,
        new Writers(world, fault, store, relays),
        relays,
        new Sweeping(world, fault, store, relays),
        new Forgetting(fault, directory));
  }

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public List<int[]> starts() {
    return List.of(world.start());
  }

  @Override
  public String describe(int[] state) {
    return "%s; on the topic: %s".formatted(Store.local(state), Changes.told(state[TOPIC]));
  }

  @Override
  public void steps(int[] state, Steps all) {
    Steps to =
        (kind, next, says) -> {
          forgetting.whatIsDead(next);
          all.add(kind, next, says);
        };
    new Store(world).steps(state, to);
    relays.arrivals(state, to);
    directory.steps(state, to);
    for (int process = 0; process < PROCESSES; process++) {
      relays.steps(state, process, to);
      writers.steps(state, process, to);
      crash(state, process, to);
    }
    sweeper.steps(state, to);
  }

  /** What is in memory is gone; what is on its way, is on its way. */
  private static void crash(int[] state, int process, Steps to) {
    var next = state.clone();
    for (var own : List.of(Own.SENT, Own.REMOVE, Own.REMOVING, Own.TASK, Own.OTHER_TASK)) {
      set(next, process, own, 0);
    }
    Writers.forget(next, process);
    if (state[CLAIM_BY] == process + 1) {
      Sweeping.forget(next);
    }
    next[AGAIN] = 0;
    to.add(Kind.CRASH, next, () -> name(process) + " crashes");
  }

  @Override
  public Optional<String> broken(int[] state) {
    var document = Store.local(state);
    for (int command = 1; command <= Changes.MOST; command++) {
      int times = Changes.timesOf(document.changes(), command);
      if (times > 1) {
        return Optional.of("c" + command + " took effect twice");
      }
      if (times == 0 && (state[ACKNOWLEDGED] >> command - 1 & 1) == 1) {
        return Optional.of("c" + command + " was acknowledged and is gone");
      }
    }
    return state[CONTRADICTED] == 1
        ? Optional.of("one sequence number means two things")
        : brokenTopic(state[TOPIC], document);
  }

  private Optional<String> brokenTopic(int topic, Document document) {
    for (int sequence = 1; sequence <= Changes.MOST; sequence++) {
      int change = Changes.at(topic, sequence);
      if (change != 0 && change != Changes.at(document.changes(), sequence)) {
        return Optional.of(
            "e%d(c%d) is on the topic without its change".formatted(sequence, change));
      }
      boolean overtook = sequence > 1 && Changes.at(topic, sequence - 1) == 0;
      if (change != 0 && overtook && directory == Directory.NONE) {
        return Optional.of("e%d appeared before e%d".formatted(sequence, sequence - 1));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> unfinished(int[] end) {
    var document = Store.local(end);
    if (document.outbox() != 0 || document.since()) {
      return Optional.of("something waits for ever: " + document);
    }
    if (directory != Directory.NONE && end[LAST] != document.version()) {
      return Optional.of("the directory keeps version " + end[LAST] + " of " + document);
    }
    return end[TOPIC] == document.changes()
        ? Optional.empty()
        : Optional.of(
            "changed: %s, on the topic: %s"
                .formatted(Changes.told(document.changes()), Changes.told(end[TOPIC])));
  }
}
