package org.unionbridge.platform.interleaving.publishing;

import org.unionbridge.platform.interleaving.Layout;

/**
 * The cells of the producing side, and how large its world is.
 *
 * @param first how many commands the first writer has
 * @param second how many the second has; at most {@link Changes#MOST} together
 * @param tasks how often one relay may be publishing the document side by side; what comes beyond
 *     is left to the sweeper
 * @param unconfirmed how many writes may lie unconfirmed by the majority at one time, at most 3
 * @param sweepers how many of the two processes sweep
 * @param removesInParts whether others, or a rollback, may come between the two writes of one
 *     removal
 */
record World(
    int first, int second, int tasks, int unconfirmed, int sweepers, boolean removesInParts) {

  /** A command for each of two writers. */
  static final World SMALL = new World(1, 1, 1, 2, 2, false);

  World sideBySide() {
    return new World(first, second, MOST_TASKS, unconfirmed, sweepers, removesInParts);
  }

  World removingInParts() {
    return new World(first, second, tasks, unconfirmed, sweepers, true);
  }

  World sweptByOne() {
    return new World(first, second, tasks, unconfirmed, 1, removesInParts);
  }

  /** Two commands for the first writer, which alone sweeps. */
  World withAThirdCommand() {
    return new World(2, second, tasks, unconfirmed, 1, removesInParts);
  }

  static final Layout LAYOUT = new Layout();

  /** What the majority has confirmed. */
  static final int CONFIRMED = LAYOUT.cell(Document.BITS);

  /** How many writes it has not confirmed, and the document after each of them. */
  static final int UNCONFIRMED = LAYOUT.cell(2);

  static final int FIRST_UNCONFIRMED = LAYOUT.cells(Document.BITS, Document.BITS, Document.BITS);

  /** Commands of which a client was told that they are done, a bit each. */
  static final int ACKNOWLEDGED = LAYOUT.cell(Changes.MOST);

  /** What appeared on the topic under each sequence, first. */
  static final int TOPIC = LAYOUT.cell(Changes.BITS);

  /** Sent, given up by the sender, and not yet arrived. */
  static final int LATE = LAYOUT.cell(Changes.BITS);

  /** A sequence appeared again with another meaning. */
  static final int CONTRADICTED = LAYOUT.cell(1);

  /** Which process has a claim under way (1 or 2), what it saw, and how much lies before it. */
  static final int CLAIM_BY = LAYOUT.cell(2);

  static final int CLAIM_IMAGE = LAYOUT.cell(Changes.BITS);
  static final int CLAIM_AT = LAYOUT.cell(2);

  /** On a compacted topic, the sequence of the last record: all that compaction leaves. */
  static final int LAST = LAYOUT.cell(2);

  /** How many overtaken records the service has yet to answer, 2 at most; see Directory. */
  static final int OVERTAKEN = LAYOUT.cell(2);

  /** The sequence that is sent again because of one. */
  static final int AGAIN = LAYOUT.cell(2);

  static final int MOST_TASKS = 2;

  private static final int[] OF_A_PROCESS = {
    2, 2, Document.BITS, 2, Document.BITS, 2, 2, 2, 2, Changes.BITS, Changes.BITS
  };

  private static final int[] FIRST_OF = {LAYOUT.cells(OF_A_PROCESS), LAYOUT.cells(OF_A_PROCESS)};

  /** The processes, each with a writer and a relay. */
  static final int PROCESSES = FIRST_OF.length;

  /** A cell of one process. */
  enum Own {
    /** The command at hand; 0 when there is none any more. */
    COMMAND,
    PHASE,
    /** The document as read; once it is written, what to publish with the acknowledgement. */
    HELD,
    /** How many unconfirmed writes the acknowledgement waits for. */
    AT,
    /** A write that was given up and may still reach the store: what it had read, its command. */
    LATE_HELD,
    LATE_COMMAND,
    /** The last sequence that this relay saw acknowledged. */
    SENT,
    /** The prefix to be removed, and the one that is half removed. */
    REMOVE,
    REMOVING,
    /** What is being published: what is left of it. */
    TASK,
    OTHER_TASK
  }

  static final int IDLE = 0;
  static final int HAS_READ = 1;
  static final int WAITS = 2;

  static int cell(int process, Own own) {
    return FIRST_OF[process] + own.ordinal();
  }

  static int get(int[] state, int process, Own own) {
    return state[cell(process, own)];
  }

  static void set(int[] state, int process, Own own, int value) {
    state[cell(process, own)] = value;
  }

  static String name(int process) {
    return process == 0 ? "A" : "B";
  }

  /** The next command of a process; 0 after its last. */
  int after(int process, int command) {
    int last = process == 0 ? first : first + second;
    return command < last ? command + 1 : 0;
  }

  int[] start() {
    var start = LAYOUT.empty();
    set(start, 0, Own.COMMAND, first > 0 ? 1 : 0);
    set(start, 1, Own.COMMAND, second > 0 ? first + 1 : 0);
    return start;
  }
}
