package org.unionbridge.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedRegisterTest {

  private final Path file;
  private final ErasedRegister register;

  ErasedRegisterTest(@TempDir Path keys) {
    file = keys.resolve("erased");
    register = ErasedRegister.in(keys);
  }

  @Test
  void whoWasAddedIsThereOnceInOrder() {
    assertThat(register.ids()).isEmpty();
    register.add("m2");
    register.add("m1");
    register.add("m2");
    assertThat(register.ids()).containsExactly("m2", "m1");
    assertThat(file).hasContent("m2\nm1\n");
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    register.add("m1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLineThatAKilledWriterLeftHalfIsNobodyAndHarmsNobody() throws IOException {
    register.add("m1");
    Files.writeString(file, "m2-cut-of", StandardOpenOption.APPEND);
    assertThat(register.ids()).containsExactly("m1");
    register.add("m3");
    assertThat(register.ids()).contains("m1", "m3");
  }

  @Test
  void manyWritersLoseNothing() {
    IntStream.range(0, 40).parallel().forEach(i -> register.add("m" + i % 20));
    assertThat(register.ids()).hasSize(20);
  }

  @Test
  void withoutADirectoryNothingIsKept() {
    ErasedRegister.none().add("m1");
    assertThat(ErasedRegister.none().ids()).isEmpty();
  }
}
