package org.unionbridge.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void whatIsAskedForIsRead() {
    assertThat(Order.read("consumer", "--store", "file", "--rounds", "3"))
        .isEqualTo(new Order(Order.Road.CONSUMER, Order.Store.FILE, 3, 0, Optional.empty(), false));
    assertThatThrownBy(() -> Order.read("nonsense")).isInstanceOf(IllegalArgumentException.class);
  }
}
