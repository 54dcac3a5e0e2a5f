package org.unionbridge.acceptance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.unionbridge.acceptance.Person;

/** Plans that are there before a page is opened. */
final class Written {

  private Written() {}

  /** Reads a text, as a draft or in force at once; answers the id. */
  static String plan(Person by, String text, int year, boolean draft) {
    var sent = by.upload("/api/plan/imports", text.getBytes(UTF_8)).expect(201).id();
    var acceptance = new HashMap<String, Object>(Map.of("plan", 1, "year", year));
    if (draft) {
      acceptance.put("draft", true);
    }
    return by.post("/api/plan/imports/" + sent + "/acceptance", acceptance)
        .expect(200)
        .json()
        .path("planId")
        .stringValue();
  }

  /** A draft without a line. */
  static String begun(Person by) {
    return by.post(
            "/api/plan/plans",
            Map.of(
                "year",
                2027,
                "title",
                "明年的计划",
                "unitKind",
                "school",
                "level",
                "grassroots",
                "period",
                "year"))
        .expect(201)
        .id();
  }
}
