package org.unionbridge.benchmark.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WaitsTest {

  @Test
  void ofAHundredThatWaitedOneMayHaveWaitedLonger() {
    var nanos = LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).toArray();
    assertThat(Waits.of(nanos)).isEqualTo(new Waits(50, 99));
    assertThatThrownBy(() -> Waits.of(new long[0])).isInstanceOf(IllegalArgumentException.class);
  }
}
