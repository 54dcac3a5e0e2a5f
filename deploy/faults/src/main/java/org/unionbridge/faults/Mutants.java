package org.unionbridge.faults;

import java.nio.file.Path;
import java.util.List;

/** Makes mutated classes from the sources as they are. */
public final class Mutants {

  private Mutants() {}

  /**
   * Compiles the mutant against the packaged system; its classes go into the directory, which is to
   * stand first on a class path.
   *
   * @param root of the project
   */
  public static void compile(Mutant mutant, Path root, Path output) {
    compile(mutant, root, SourceChange.packaged(root), output);
  }

  static void compile(Mutant mutant, Path root, String classPath, Path output) {
    SourceChange.compile(List.of(mutant.change()), root, classPath, output);
  }
}
