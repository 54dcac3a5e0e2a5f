package org.unionbridge.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.unionbridge.acceptance.Person;

/** Has every listener rebuilt from the first event on, and compares what came out. */
final class Replay {

  private static final Duration LIMIT = Duration.ofSeconds(120);

  /**
   * Bookkeeping of listening itself, what sign-ins leave, the audit, which follows the acts, and
   * what is seen of the system minute by minute.
   */
  private static final Set<String> NOT_COMPARED =
      Set.of(
          "guard",
          "generations",
          "sessions",
          "logins",
          "tries",
          "audit-notes",
          "audit-chain-entries",
          "audit-chain-heads",
          "sight");

  /** Their version says how often they were counted; what was counted is compared. */
  private static final Set<String> COUNTED_ANEW = Set.of("headcounts");

  private Replay() {}

  /** What differs afterwards, in words. */
  static List<String> of(Evidence evidence, Person administrator) {
    var before = state(evidence);
    for (var service : Evidence.SERVICES) {
      rebuild(evidence, administrator, service);
    }
    var violations = new ArrayList<String>();
    var after = state(evidence);
    before.forEach((key, document) -> {
      if (!document.equals(after.get(key))) {
        violations.add("a rebuild makes %s from %s".formatted(after.get(key), document));
      }
    });
    after.keySet().stream()
        .filter(key -> !before.containsKey(key))
        .forEach(key -> violations.add("only a rebuild makes " + key));
    return violations;
  }

  /** Documents by service, collection without generation, and id. */
  private static Map<String, BsonDocument> state(Evidence evidence) {
    var state = new TreeMap<String, BsonDocument>();
    for (var service : Evidence.SERVICES) {
      evidence.collections(service).stream()
          .filter(name -> !NOT_COMPARED.contains(name))
          .sorted()
          .forEach(name ->
              evidence
                  .documents(service, name)
                  .forEach((id, document) -> {
                    var kept = name.replaceFirst("_g\\d+$", "");
                    state.put(service + "/" + kept + "/" + id, compared(kept, document));
                  }));
    }
    return state;
  }

  private static BsonDocument compared(String collection, BsonDocument document) {
    if (!COUNTED_ANEW.contains(collection)) {
      return document;
    }
    var counted = document.clone();
    counted.remove("version");
    return counted;
  }

  private static void rebuild(Evidence evidence, Person administrator, String service) {
    var address = "/api/" + service + "/operations/listeners";
    administrator
        .get(address)
        .expect(200)
        .json()
        .path("names")
        .forEach(name -> {
          var subscription = name.stringValue().replaceFirst("\\.g\\d+$", "");
          administrator.post(address + "/" + subscription + "/rebuild", Map.of()).expect(200);
        });
    Part.await(LIMIT, service + " has rebuilt", () -> allTookOver(evidence, service));
  }

  private static boolean allTookOver(Evidence evidence, String service) {
    var states = evidence.documents(service, "generations");
    return !states.isEmpty()
        && states.values().stream()
            .allMatch(state -> state.getInt32("active").equals(state.getInt32("wanted")));
  }
}
