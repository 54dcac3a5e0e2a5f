package org.unionbridge.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.unionbridge.plan.text.Budget;

/** The lines of a web page: every block is one, with the number that its list shows. */
final class WebBlocks implements NodeVisitor {

  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "noscript", "template", "head", "select", "button", "svg", "rt");

  private final Budget budget;
  private final Function<Element, List<String>> tables;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int outside;

  WebBlocks(Budget budget, Function<Element, List<String>> tables) {
    this.budget = budget;
    this.tables = tables;
  }

  List<String> lines() {
    finish();
    return lines;
  }

  @Override
  public void head(Node node, int depth) {
    budget.depth(depth);
    if (outside > 0) {
      outside += node instanceof Element ? 1 : 0;
    } else if (node instanceof TextNode text) {
      append(text.getWholeText(), text.parent() instanceof Element parent && parent.nameIs("pre"));
    } else if (node instanceof Element element) {
      begin(element, depth);
    }
  }

  private void begin(Element element, int depth) {
    if (LEFT_OUT.contains(element.normalName())) {
      outside = 1;
    } else if (element.nameIs("table") && depth > 0) {
      finish();
      lines.addAll(tables.apply(element));
      outside = 1;
    } else if (element.nameIs("br")) {
      finish();
    } else if (element.isBlock()) {
      finish();
      line.append(element.nameIs("li") ? mark(element) : "");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (outside > 0) {
      outside -= node instanceof Element ? 1 : 0;
    } else if (node instanceof Element element && element.isBlock()) {
      finish();
    }
  }

  private static String mark(Element item) {
    var list = item.parent();
    if (list == null || !list.nameIs("ol")) {
      return "• ";
    }
    int number = list.attr("start").matches("\\d{1,3}") ? Integer.parseInt(list.attr("start")) : 1;
    for (var before : list.children()) {
      if (before == item) {
        break;
      }
      number += before.nameIs("li") ? 1 : 0;
    }
    return number + ". ";
  }

  private void append(String text, boolean asItIs) {
    if (asItIs) {
      var parts = text.split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        line.append(parts[i]);
        if (i < parts.length - 1) {
          finish();
        }
      }
      return;
    }
    var plain = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
    boolean again =
        plain.startsWith(" ") && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
    line.append(again ? plain.substring(1) : plain);
  }

  private void finish() {
    var done = line.toString().strip();
    line.setLength(0);
    if (!done.isEmpty() && !done.equals("•")) {
      budget.characters(done.length());
      lines.add(done);
    }
  }
}
