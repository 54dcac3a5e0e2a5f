package org.unionbridge.plan.importing;

import java.util.List;
import java.util.Optional;

/**
 * A document as it was read.
 *
 * @param unionId the union that sent it
 * @param tasks how many month tasks each of its plans holds, in the order of the file
 * @param file what was read, in the written form of the reading
 * @param original as it was sent, unless it is too large to be kept beside what was read
 */
record Document(String unionId, List<Integer> tasks, String file, Optional<Original> original) {

  Document {
    tasks = List.copyOf(tasks);
  }

  int plans() {
    return tasks.size();
  }

  boolean holds(int plan) {
    return plan >= 1 && plan <= plans();
  }
}
