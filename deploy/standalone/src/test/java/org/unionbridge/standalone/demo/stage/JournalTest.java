package org.unionbridge.standalone.demo.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @Test
  void whatWasNotedIsFoundAgainAndACutLineCountsForNothing(@TempDir Path scratch) throws Exception {
    var file = scratch.resolve("journal");
    Files.writeString(file, "union:root\tabc\nunion:cut\tx");
    try (var journal = Journal.open(file)) {
      assertThat(journal.find("union:root")).contains("abc");
      assertThat(journal.find("union:cut")).isEmpty();
      journal.note("union:cut", "whole");
    }
    try (var journal = Journal.open(file)) {
      assertThat(journal.find("union:cut")).contains("whole");
    }
  }
}
