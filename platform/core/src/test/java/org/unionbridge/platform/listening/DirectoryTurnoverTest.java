package org.unionbridge.platform.listening;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DirectoryTurnoverTest {

  @Property(tries = 60)
  void everyPartitionHasItsMark(@ForAll @IntRange(min = 1, max = 64) int partitions) {
    var keys = DirectoryTurnover.keys(partitions);
    assertThat(keys)
        .hasSize(partitions)
        .extracting(key -> DirectoryTurnover.partitionOf(key, partitions))
        .doesNotHaveDuplicates();
  }
}
