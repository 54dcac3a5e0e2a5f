package org.unionbridge.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionbridge.faults.SourceChange.DoesNotFit;
import org.unionbridge.testing.Golden;

class MutantsTest {

  /** The platform as this build has just compiled it. */
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @ParameterizedTest
  @EnumSource(Mutant.class)
  void everyMutantFitsTheSourceAndCompiles(Mutant mutant, @TempDir Path output) {
    Mutants.compile(mutant, Golden.root(), CLASS_PATH, output);
    assertThat(output).isDirectoryRecursivelyContaining("glob:**.class");
  }

  @Test
  void theDirtyStoreFitsTheSourceAndCompiles(@TempDir Path output) {
    assertThat(DirtyStore.compiled(Golden.root(), CLASS_PATH, output))
        .isDirectoryRecursivelyContaining("glob:**/GroupCommit.class");
  }

  @Test
  void whatIsToBeChangedMustBeThereExactlyOnce() {
    var change = new SourceChange("A.java", "one", "two");
    assertThat(change.appliedTo("it is one.")).isEqualTo("it is two.");
    assertThatThrownBy(() -> change.appliedTo("it is three.")).isInstanceOf(DoesNotFit.class);
    assertThatThrownBy(() -> change.appliedTo("one and one")).isInstanceOf(DoesNotFit.class);
  }

  @Test
  void aChangeThatDoesNotCompileIsRefused(@TempDir Path output) {
    var fits = Mutant.PARK_IN_MEMORY_ONLY.change();
    var wrong = new SourceChange(fits.file(), fits.before(), "this is not Java;");
    assertThatThrownBy(
            () -> SourceChange.compile(List.of(wrong), Golden.root(), CLASS_PATH, output))
        .isInstanceOf(DoesNotFit.class)
        .hasMessageContaining("MongoParking");
  }
}
