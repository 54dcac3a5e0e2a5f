package org.unionbridge.operations.dashboards;

import java.util.List;

/** All pages, in the order of their numbers. */
final class Dashboards {

  private Dashboards() {}

  /** The pages; the last has a picture for each of these alerts. */
  static List<Dashboard> all(List<WatchedFigure> alerts) {
    return List.of(
        DoorPages.overview(),
        WorkPages.road(),
        WorkPages.reminders(),
        MachineryPages.kafka(),
        MachineryPages.store(),
        MachineryPages.jvm(),
        DoorPages.security(),
        WatchedFigure.page(alerts));
  }
}
