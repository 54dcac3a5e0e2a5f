package org.unionbridge.platform.listening.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.platform.listening.operations.ReleasePreview.Fate.KNOWN;
import static org.unionbridge.platform.listening.operations.ReleasePreview.Fate.LEFT_OUT;
import static org.unionbridge.platform.listening.operations.ReleasePreview.Fate.STAYS;
import static org.unionbridge.platform.listening.operations.ReleasePreview.Fate.TAKEN_UP;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.listening.operations.ReleasePreview.Fate;
import org.unionbridge.platform.listening.operations.ReleasePreview.Missing;
import org.unionbridge.platform.listening.parking.ParkedEvent;
import org.unionbridge.platform.listening.parking.ParkedEvent.Reason;
import org.unionbridge.platform.listening.parking.ParkedEvent.Source;

class ReleasePreviewTest {

  private static final ReleaseSettings SETTINGS =
      new ReleaseSettings(30, List.of("welfare.aid."), Duration.ofHours(24));

  private static List<ParkedEvent> parked(long... sequences) {
    return LongStream.of(sequences)
        .mapToObj(number -> event(number, "welfare.visit.opened"))
        .toList();
  }

  private static ParkedEvent event(long sequence, String type) {
    var headers =
        type.isEmpty()
            ? Map.<String, byte[]>of()
            : Map.of("ce_type", type.getBytes(StandardCharsets.UTF_8));
    return new ParkedEvent(
        "l|visit:1|" + sequence,
        "l",
        "visit:1",
        sequence,
        Reason.GAP,
        "",
        Instant.EPOCH,
        new Source("welfare.facts", 0, sequence, "visit:1", headers, Optional.empty()));
  }

  private static ReleasePreview of(Remedy remedy, int chosen, long reached, long... sequences) {
    var parked = parked(sequences);
    return ReleasePreview.of(remedy, parked.get(chosen), reached, parked);
  }

  private static List<Fate> fates(ReleasePreview preview) {
    return preview.rows().stream().map(ReleasePreview.Row::fate).toList();
  }

  @Test
  void aRetryTakesUpWhatFollowsWithoutAGap() {
    var preview = of(Remedy.RETRY, 0, 1, 2, 3, 5);
    assertThat(fates(preview)).containsExactly(TAKEN_UP, TAKEN_UP, STAYS);
    assertThat(preview.missing()).isEmpty();
  }

  @Test
  void aRetryOverAGapDoesNothingAndNamesWhatIsMissing() {
    var preview = of(Remedy.RETRY, 0, 1, 4, 5);
    assertThat(fates(preview)).containsExactly(STAYS, STAYS);
    assertThat(preview.missing()).contains(new Missing(2, 3));
  }

  @Test
  void whatHadItsEffectBeforeHasNoSecond() {
    assertThat(fates(of(Remedy.RETRY, 0, 3, 2, 3, 4))).containsExactly(KNOWN, KNOWN, TAKEN_UP);
  }

  @Test
  void skippingOverAGapLeavesOutWhatNeverCameAndTakesUpTheRest() {
    var preview = of(Remedy.SKIP, 0, 1, 4, 5, 7);
    assertThat(fates(preview)).containsExactly(TAKEN_UP, TAKEN_UP, STAYS);
    assertThat(preview.missing()).contains(new Missing(2, 3));
  }

  @Test
  void skippingAFailedEventLeavesItOutAlone() {
    assertThat(fates(of(Remedy.SKIP, 0, 1, 2, 3))).containsExactly(LEFT_OUT, TAKEN_UP);
  }

  @Test
  void onlyTheFirstCanBeSkipped() {
    assertThat(fates(of(Remedy.SKIP, 1, 1, 2, 3))).containsExactly(STAYS, STAYS);
  }

  @Test
  void anUnreadableRecordStaysOrIsLeftOut() {
    var unreadable = event(-1, "");
    assertThat(fates(ReleasePreview.alone(Remedy.RETRY, unreadable))).containsExactly(STAYS);
    assertThat(fates(ReleasePreview.alone(Remedy.SKIP, unreadable))).containsExactly(LEFT_OUT);
  }

  @Test
  void eventsAboutMoneyTakeTwoPeopleAndSoDoRecordsThatNobodyCanRead() {
    assertThat(SETTINGS.takesTwo(event(1, "welfare.aid.granted"))).isTrue();
    assertThat(SETTINGS.takesTwo(event(-1, ""))).isTrue();
    assertThat(SETTINGS.takesTwo(event(1, "welfare.visit.opened"))).isFalse();
  }
}
