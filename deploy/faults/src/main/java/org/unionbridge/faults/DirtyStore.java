package org.unionbridge.faults;

import java.nio.file.Path;
import java.util.List;

/**
 * The embedded store as it would be if reads did not wait for the commit: what was written can be
 * seen up to a tenth of a second before it is safe, and a kill takes it back. It stands for a
 * replica set that is read locally and fails over.
 */
final class DirtyStore {

  private static final String FILE =
      "platform/embedded/src/main/java/org/unionbridge/embedded/GroupCommit.java";

  /** The system property for another time than that, in milliseconds. */
  static final String PAUSE = "unionbridge.faults.pause";

  private static final List<SourceChange> CHANGES =
      List.of(
          new SourceChange(FILE, "await(lastBegun());", ""),
          new SourceChange(
              FILE,
              "settle(commitAllBegun());",
              "Thread.sleep(Long.getLong(\"%s\", 100)); settle(commitAllBegun());"
                  .formatted(PAUSE)));

  private DirtyStore() {}

  /** Answers the directory, with its classes compiled against the packaged system. */
  static Path compiled(Path root, Path output) {
    return compiled(root, SourceChange.packaged(root), output);
  }

  static Path compiled(Path root, String classPath, Path output) {
    SourceChange.compile(CHANGES, root, classPath, output);
    return output;
  }
}
