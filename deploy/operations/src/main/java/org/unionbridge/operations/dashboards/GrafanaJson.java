package org.unionbridge.operations.dashboards;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a page as Grafana reads it. */
final class GrafanaJson {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int WIDTH = 12;
  private static final int HEIGHT = 8;

  /** The schema of Grafana 11 and 12; later ones read it too. */
  private static final int SCHEMA = 39;

  private GrafanaJson() {}

  static ObjectNode of(Dashboard dashboard) {
    var page = JSON.createObjectNode();
    page.put("uid", "unionbridge-" + dashboard.file());
    page.put("title", dashboard.title());
    page.putArray("tags").add("unionbridge");
    page.put("schemaVersion", SCHEMA);
    page.put("editable", false);
    page.put("graphTooltip", 1);
    page.put("refresh", "30s");
    page.put("timezone", "browser");
    page.putObject("time").put("from", "now-6h").put("to", "now");
    var panels = page.putArray("panels");
    for (int i = 0; i < dashboard.panels().size(); i++) {
      panels.add(panel(dashboard.panels().get(i), i));
    }
    return page;
  }

  private static ObjectNode panel(Panel panel, int place) {
    var drawn = JSON.createObjectNode();
    drawn.put("id", place + 1);
    drawn.put("type", "timeseries");
    drawn.put("title", panel.title());
    drawn.put("description", panel.description());
    source(drawn);
    var position = drawn.putObject("gridPos");
    position.put("x", place % 2 * WIDTH).put("y", place / 2 * HEIGHT);
    position.put("w", WIDTH).put("h", HEIGHT);
    var fields = drawn.putObject("fieldConfig");
    fields.putObject("defaults").put("unit", panel.unit().code);
    fields.putArray("overrides");
    var options = drawn.putObject("options");
    options.putObject("legend").put("displayMode", "list").put("placement", "bottom");
    options.putObject("tooltip").put("mode", "multi").put("sort", "desc");
    targets(panel, drawn.putArray("targets"));
    return drawn;
  }

  private static void targets(Panel panel, ArrayNode targets) {
    for (int i = 0; i < panel.queries().size(); i++) {
      var query = panel.queries().get(i);
      var target = targets.addObject();
      target.put("refId", Character.toString('A' + i));
      source(target);
      target.put("expr", query.expression()).put("legendFormat", query.legend());
    }
  }

  private static void source(ObjectNode of) {
    of.putObject("datasource").put("type", "prometheus").put("uid", "prometheus");
  }
}
