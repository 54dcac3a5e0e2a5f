package org.unionbridge.operations.dashboards;

import java.util.List;

/**
 * One page of pictures.
 *
 * @param file its name as a file and in addresses
 * @param title Chinese, then English
 */
record Dashboard(String file, String title, List<Panel> panels) {

  Dashboard {
    panels = List.copyOf(panels);
  }
}
