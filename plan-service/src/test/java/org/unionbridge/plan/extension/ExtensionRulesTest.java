package org.unionbridge.plan.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.plan.extension.ExtensionSamples.SHUTTLECOCK;
import static org.unionbridge.plan.extension.ExtensionSamples.TEA;
import static org.unionbridge.plan.extension.ExtensionSamples.tea;
import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionbridge.plan.extension.ExtensionCommand.Adapt;
import org.unionbridge.plan.extension.ExtensionCommand.Add;
import org.unionbridge.plan.extension.ExtensionCommand.Author;
import org.unionbridge.plan.extension.ExtensionCommand.Redefine;
import org.unionbridge.plan.extension.ExtensionCommand.Withdraw;
import org.unionbridge.plan.extension.ExtensionEvent.KindAdapted;
import org.unionbridge.plan.extension.ExtensionEvent.KindAdded;
import org.unionbridge.plan.extension.ExtensionEvent.KindRedefined;
import org.unionbridge.plan.extension.ExtensionEvent.KindRestored;
import org.unionbridge.plan.extension.ExtensionEvent.KindWithdrawn;
import org.unionbridge.plan.extension.ExtensionRefusal.AlreadyAdded;
import org.unionbridge.plan.extension.ExtensionRefusal.FieldsInUse;
import org.unionbridge.plan.extension.ExtensionRefusal.MeasureInUse;
import org.unionbridge.plan.extension.ExtensionRefusal.NoLongerOffered;
import org.unionbridge.plan.extension.ExtensionRefusal.NotAFederation;
import org.unionbridge.plan.extension.ExtensionRefusal.NotAdded;
import org.unionbridge.plan.extension.ExtensionRefusal.TooMany;
import org.unionbridge.plan.extension.KindExtension.Adapted;
import org.unionbridge.plan.extension.KindExtension.Added;
import org.unionbridge.plan.extension.KindExtension.Restored;
import org.unionbridge.plan.extension.KindExtension.Unmade;
import org.unionbridge.plan.extension.KindExtension.Withdrawn;
import org.unionbridge.platform.decision.Decision;

class ExtensionRulesTest {

  private static final Author US = new Author("u1", true);
  private static final Author SCHOOL = new Author("u1029", false);
  private static final OwnKind WIDER =
      tea(List.of("held-on", "people", "cost"), Optional.of("CULTURE_EVENT"));
  private static final OwnKind NARROWER = tea(List.of("held-on"), Optional.of("CULTURE_EVENT"));
  private static final OwnKind UNCOUNTED = tea(TEA.fields(), Optional.empty());
  private static final Adaptation OTHERWISE =
      new Adaptation("activity-match", Optional.empty(), Optional.empty(), List.of(), List.of());

  private static final KindExtension UNMADE = new Unmade();
  private static final KindExtension ADDED = new Added("u1", TEA);
  private static final KindExtension WITHDRAWN = new Withdrawn("u1", TEA);
  private static final KindExtension ADAPTED = new Adapted("u1", SHUTTLECOCK);
  private static final KindExtension RESTORED = new Restored("u1", "activity-match");

  private static final ExtensionCommand ADD = new Add(US, TEA, 0);
  private static final ExtensionCommand REDEFINE = new Redefine(US, WIDER);
  private static final ExtensionCommand ADAPT = new Adapt(US, SHUTTLECOCK);
  private static final ExtensionCommand WITHDRAW = new Withdraw(US);

  static Stream<Arguments> everyStageAndCommand() {
    return Stream.of(
        row(UNMADE, ADD, accept(new KindAdded("u1", TEA))),
        row(UNMADE, new Add(US, TEA, 200), refuse(new TooMany(200))),
        row(UNMADE, REDEFINE, refuse(new NotAdded())),
        row(UNMADE, ADAPT, accept(new KindAdapted("u1", SHUTTLECOCK))),
        row(UNMADE, WITHDRAW, refuse(new NotAdded())),
        row(ADDED, ADD, accept()),
        row(ADDED, new Add(US, WIDER, 1), refuse(new AlreadyAdded())),
        row(ADDED, REDEFINE, accept(new KindRedefined("u1", WIDER))),
        row(ADDED, new Redefine(US, TEA), accept()),
        row(ADDED, new Redefine(US, NARROWER), refuse(new FieldsInUse(List.of("people")))),
        row(ADDED, new Redefine(US, UNCOUNTED), refuse(new MeasureInUse("CULTURE_EVENT"))),
        row(ADDED, ADAPT, refuse(new AlreadyAdded())),
        row(ADDED, WITHDRAW, accept(new KindWithdrawn("u1", TEA.code()))),
        row(WITHDRAWN, ADD, refuse(new NoLongerOffered())),
        row(WITHDRAWN, REDEFINE, refuse(new NoLongerOffered())),
        row(WITHDRAWN, ADAPT, refuse(new AlreadyAdded())),
        row(WITHDRAWN, WITHDRAW, accept()),
        row(ADAPTED, ADD, refuse(new AlreadyAdded())),
        row(ADAPTED, REDEFINE, refuse(new NotAdded())),
        row(ADAPTED, ADAPT, accept()),
        row(ADAPTED, new Adapt(US, OTHERWISE), accept(new KindAdapted("u1", OTHERWISE))),
        row(ADAPTED, WITHDRAW, accept(new KindRestored("u1", "activity-match"))),
        row(RESTORED, ADD, refuse(new AlreadyAdded())),
        row(RESTORED, REDEFINE, refuse(new NotAdded())),
        row(RESTORED, ADAPT, accept(new KindAdapted("u1", SHUTTLECOCK))),
        row(RESTORED, WITHDRAW, accept()));
  }

  private static Arguments row(
      KindExtension state,
      ExtensionCommand command,
      Decision<ExtensionEvent, ExtensionRefusal> expected) {
    return Arguments.of(state, command, expected);
  }

  @ParameterizedTest
  @MethodSource
  void everyStageAndCommand(
      KindExtension state,
      ExtensionCommand command,
      Decision<ExtensionEvent, ExtensionRefusal> expected) {
    assertThat(ExtensionRules.decide(state, command)).isEqualTo(expected);
  }

  static Stream<ExtensionCommand> onlyAFederationExtends() {
    return Stream.of(
        new Add(SCHOOL, TEA, 0),
        new Redefine(SCHOOL, WIDER),
        new Adapt(SCHOOL, SHUTTLECOCK),
        new Withdraw(SCHOOL));
  }

  @ParameterizedTest
  @MethodSource
  void onlyAFederationExtends(ExtensionCommand command) {
    for (var state : List.of(UNMADE, ADDED, WITHDRAWN, ADAPTED, RESTORED)) {
      assertThat(ExtensionRules.decide(state, command)).isEqualTo(refuse(new NotAFederation()));
    }
  }

  @Test
  void whatHappensIsWhatIs() {
    assertThat(ExtensionRules.evolve(UNMADE, new KindAdded("u1", TEA))).isEqualTo(ADDED);
    assertThat(ExtensionRules.evolve(ADDED, new KindRedefined("u1", WIDER)))
        .isEqualTo(new Added("u1", WIDER));
    assertThat(ExtensionRules.evolve(ADDED, new KindWithdrawn("u1", TEA.code())))
        .isEqualTo(WITHDRAWN);
    for (var before : List.of(UNMADE, ADAPTED, RESTORED)) {
      assertThat(ExtensionRules.evolve(before, new KindAdapted("u1", SHUTTLECOCK)))
          .isEqualTo(ADAPTED);
    }
    assertThat(ExtensionRules.evolve(ADAPTED, new KindRestored("u1", "activity-match")))
        .isEqualTo(RESTORED);
  }

  @Test
  void impossibleHistoryIsCorruption() {
    assertThatThrownBy(() -> ExtensionRules.evolve(ADDED, new KindAdded("u1", TEA)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ExtensionRules.evolve(UNMADE, new KindWithdrawn("u1", "own-a")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ExtensionRules.evolve(WITHDRAWN, new KindAdapted("u1", SHUTTLECOCK)))
        .isInstanceOf(IllegalStateException.class);
  }
}
