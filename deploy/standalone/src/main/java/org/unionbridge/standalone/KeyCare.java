package org.unionbridge.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.privacy.RewrapReport;

/** Rotates the master key in its directory, and tells whether an old one is still needed. */
final class KeyCare {

  /** Every process reads the file again within ten seconds; what is slow still is in time. */
  static final Duration AHEAD = Duration.ofMinutes(2);

  /** So long after the change no process wraps by the old key any more, however slow it was. */
  static final Duration SETTLED = Duration.ofMinutes(10);

  /** The services that keep data keys. */
  static final List<String> KEEPERS = List.of("member", "welfare", "gateway");

  private final Path directory;

  KeyCare(Path directory) {
    this.directory = directory;
  }

  /** What the keys are for now. */
  record Status(int keys, String wrapping, Optional<Instant> changesAt, List<String> hindrances) {

    /** Whether there are old keys, and nothing needs them. */
    boolean mayRetire() {
      return keys > 1 && hindrances.isEmpty();
    }
  }

  Status status(Instant now) {
    var kept = MasterKey.openOrCreate(directory, true);
    var current = kept.at(now);
    return new Status(
        kept.ids().size(),
        Integer.toUnsignedString(current.wrappingId()),
        kept.changesAt().filter(now::isBefore),
        kept.ids().size() > 1 ? hindrances(kept, current, now) : List.of());
  }

  /** Adds a key, which wraps a while later; answers from when. */
  Instant rotate(Instant now) {
    var from = now.plus(AHEAD);
    var unused = MasterKey.change(directory, kept -> kept.at(now).rotated(from));
    return from;
  }

  /** Removes the old keys if nothing needs them; answers what does. */
  List<String> retire(Instant now) {
    var status = status(now);
    if (status.mayRetire()) {
      var unused =
          MasterKey.change(
              directory,
              kept ->
                  // somebody may have rotated it again meanwhile
                  hindrances(kept, kept.at(now), now).isEmpty() ? kept.at(now).withoutOld() : kept);
    }
    return status.hindrances();
  }

  /** What is not known to be without need of an old key is taken to need it. */
  private List<String> hindrances(MasterKey kept, MasterKey current, Instant now) {
    var changed = kept.changesAt();
    if (changed.isEmpty()) {
      return List.of("无法得知新密钥何时启用 / it is not known since when the new key wraps");
    }
    var settled = changed.get().plus(SETTLED);
    if (now.isBefore(settled)) {
      return List.of(
          "新密钥刚刚更换，请在 %s 之后再看 / the change is too recent, look again after %1$s"
              .formatted(settled));
    }
    var hindrances = new ArrayList<String>();
    for (String service : KEEPERS) {
      RewrapReport.read(directory, service)
          .filter(report -> report.wrappingId() == current.wrappingId())
          .filter(report -> report.began().isAfter(settled))
          .ifPresentOrElse(
              report -> {
                if (report.old() > 0) {
                  hindrances.add(
                      "%s：%d 个数据密钥仍在旧密钥下 / %1$s: %2$d data keys are still under an old key"
                          .formatted(service, report.old()));
                }
              },
              () ->
                  hindrances.add(
                      ("%s：更换之后尚未报告，请运行系统并等待 / %1$s: no report since the change,"
                              + " run the system and wait")
                          .formatted(service)));
    }
    return hindrances;
  }
}
