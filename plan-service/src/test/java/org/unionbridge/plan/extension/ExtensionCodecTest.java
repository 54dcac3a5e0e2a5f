package org.unionbridge.plan.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.plan.extension.ExtensionSamples.SHUTTLECOCK;
import static org.unionbridge.plan.extension.ExtensionSamples.TEA;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.extension.ExtensionEvent.KindAdapted;
import org.unionbridge.plan.extension.ExtensionEvent.KindAdded;
import org.unionbridge.plan.extension.ExtensionEvent.KindRedefined;
import org.unionbridge.plan.extension.ExtensionEvent.KindRestored;
import org.unionbridge.plan.extension.ExtensionEvent.KindWithdrawn;
import org.unionbridge.plan.extension.KindExtension.Adapted;
import org.unionbridge.plan.extension.KindExtension.Added;
import org.unionbridge.plan.extension.KindExtension.Restored;
import org.unionbridge.plan.extension.KindExtension.Unmade;
import org.unionbridge.plan.extension.KindExtension.Withdrawn;
import org.unionbridge.testing.Golden;

class ExtensionCodecTest {

  private static final String SERVICE = "plan-service";

  private final ExtensionCodec codec = new ExtensionCodec();

  static Stream<Arguments> everyStageKeepsItsForm() {
    return Stream.of(
        Arguments.of("kind.unmade", new Unmade()),
        Arguments.of("kind.added", new Added("u1", TEA)),
        Arguments.of("kind.withdrawn", new Withdrawn("u1", TEA)),
        Arguments.of("kind.adapted", new Adapted("u1", SHUTTLECOCK)),
        Arguments.of("kind.restored", new Restored("u1", "activity-match")));
  }

  @ParameterizedTest
  @MethodSource
  void everyStageKeepsItsForm(String name, KindExtension state) {
    var file = Golden.state(SERVICE, name);
    Golden.assertMatches(file, codec.write(state));
    assertThat(codec.read(Golden.read(file), 1)).isEqualTo(state);
  }

  static Stream<ExtensionEvent> everyEventKeepsItsFormAndHoldsCodesOnly() {
    return Stream.of(
        new KindAdded("u1", TEA),
        new KindRedefined("u1", TEA),
        new KindWithdrawn("u1", TEA.code()),
        new KindAdapted("u1", SHUTTLECOCK),
        new KindRestored("u1", "activity-match"));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventKeepsItsFormAndHoldsCodesOnly(ExtensionEvent event) {
    var fact = codec.fact("k1", event);
    Golden.assertMatches(Golden.contract(SERVICE, fact.type(), fact.schema()), fact.data());
    assertThat(fact.data().toString()).doesNotContain("茶", "毽", "体育", "Tea");
  }
}
