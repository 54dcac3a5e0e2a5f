package org.unionbridge.acceptance.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Walks through a console as different people, looks at each kind of page once, and lists faults.
 */
final class Tour {

  private static final Pattern ID =
      Pattern.compile(
          "/(?=[^/?#]*\\d)[\\w-]{16,}(?=/|$)|(?<=^/(?:kinds|programmes))/(?!new$)[^/]+");

  private final Window window;
  private final View view;
  private final List<String> faults = new ArrayList<>();

  /** Each kind of page, with the address where it was seen. */
  private final Map<String, String> seen = new LinkedHashMap<>();

  Tour(Window window, View view) {
    this.window = window;
    this.view = view;
  }

  /** Everything in this person's menu, and the first record that a page leads to. */
  Tour as(String code) {
    window.signedInAsDemo(code).open("/");
    var places = new ArrayList<>(window.links("nav"));
    places.addFirst("/");
    for (String place : places) {
      look(code, place);
      for (String record : window.links("main")) {
        look(code, record);
      }
    }
    return this;
  }

  /** A page that shows somebody else something else, and the records that it leads to. */
  Tour alsoFrom(String code, String place) {
    window.open(place);
    see(code + " " + place, place.substring(1) + "-" + code);
    window.links("main").forEach(record -> look(code, record));
    return this;
  }

  /** A page of a record that was seen; nothing where none was. */
  Tour alsoAt(String code, String kind, String below) {
    var at = seen.get(kind);
    if (at != null) {
      look(code, at + below);
    }
    return this;
  }

  Tour look(String code, String path) {
    var kind = ID.matcher(path.replaceAll("[?#].*", "")).replaceAll("/:id");
    if (seen.putIfAbsent(kind, path.replaceAll("[?#].*", "")) == null) {
      var name = kind.equals("/") ? "home" : kind.substring(1).replaceAll("[/:]+", "-");
      window.open(path);
      see(code + " " + kind, name);
    }
    return this;
  }

  /** In English the words are looked at: shapes and colours are those of the Chinese pages. */
  private void see(String where, String name) {
    note(where, window.light().picture(name, "light").faults());
    note(where, window.barriers());
    if (!view.language().equals("en")) {
      note(where + " dark", window.dark().picture(name, "dark").barriersOfColour());
      window.light();
    }
    note(where + " large", window.large(true).picture(name, "large").faults());
    window.large(false);
  }

  private void note(String where, List<String> found) {
    found.stream().map(fault -> where + ": " + fault).distinct().forEach(faults::add);
  }

  List<String> kinds() {
    return List.copyOf(seen.keySet());
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
