package org.unionbridge.acceptance.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.unionbridge.acceptance.faults.Evidence.Fact;

/** What must hold between documents, topics and listeners when all is quiet again. */
final class Checks {

  /** Of these nothing but the audit is told. */
  private static final String NOTES = "audit-notes";

  private final Evidence evidence;
  private final List<String> violations = new ArrayList<>();

  /** By key, in the order in which they first came. */
  private final Map<String, List<Fact>> facts = new LinkedHashMap<>();

  private final Map<String, String> topics = new HashMap<>();

  private Checks(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Everything that does not hold, in words; empty when all does. */
  static List<String> of(Evidence evidence) {
    var checks = new Checks(evidence);
    checks.topicsAreInOrder();
    checks.documentsAndTopicsAgree();
    checks.theDirectoryEndsWithTheNewest();
    checks.listenersAreAtTheEnd();
    checks.effectsAreThereOnce();
    return List.copyOf(checks.violations);
  }

  private void violated(String words, Object... about) {
    violations.add(words.formatted(about));
  }

  /** A repetition may follow; a gap, an inversion or another meaning of a number may not. */
  private void topicsAreInOrder() {
    for (var fact : evidence.facts()) {
      var known = facts.computeIfAbsent(fact.key(), _ -> new ArrayList<>());
      topics.put(fact.key(), fact.topic());
      if (fact.sequence() == known.size() + 1) {
        known.add(fact);
      } else if (fact.sequence() > known.size()) {
        violated("%s:%d came after %d", fact.key(), fact.sequence(), known.size());
      } else if (!known.get((int) fact.sequence() - 1).meaning().equals(fact.meaning())) {
        violated("%s:%d means two things", fact.key(), fact.sequence());
      }
    }
  }

  private void documentsAndTopicsAgree() {
    var versions = new HashMap<String, Long>();
    var notes = new HashSet<String>();
    for (var service : Evidence.SERVICES) {
      for (var collection : evidence.collections(service)) {
        evidence
            .documents(service, collection)
            .forEach((id, document) -> {
              if (document.containsKey("outbox")) {
                nothingWaits(collection, id, document);
                if (collection.equals(NOTES)) {
                  notes.add(typeOf(collection) + ":" + id);
                } else {
                  versions.put(typeOf(collection) + ":" + id, versionOf(document));
                }
              }
            });
      }
    }
    versions.forEach((key, version) -> {
      int seen = facts.getOrDefault(key, List.of()).size();
      if (seen != version) {
        violated("%s has version %d, and %d facts on its topic", key, version, seen);
      }
    });
    notes.removeAll(evidence.audited());
    notes.forEach(key -> violated("%s never came to the audit", key));
    var phantoms = new HashSet<>(facts.keySet());
    phantoms.removeAll(versions.keySet());
    phantoms.forEach(key -> violated("%s is on a topic, and no document", key));
  }

  private void theDirectoryEndsWithTheNewest() {
    var directory = evidence.directory();
    for (var collection : List.of("unions", "members")) {
      evidence
          .documents("member", collection)
          .forEach((id, document) -> {
            var key = typeOf(collection) + ":" + id;
            long last = directory.getOrDefault(key, 0L);
            if (last != versionOf(document)) {
              violated("the directory ends with %d of %s at %d", last, key, versionOf(document));
            }
          });
    }
  }

  private static String typeOf(String collection) {
    return collection.substring(0, collection.length() - 1);
  }

  private static long versionOf(BsonDocument document) {
    return document.getNumber("version").longValue();
  }

  private void nothingWaits(String collection, String id, BsonDocument document) {
    if (!document.getArray("outbox", new BsonArray()).isEmpty()
        || document.containsKey("outboxSince")) {
      violated("%s/%s still has something waiting", collection, id);
    }
  }

  private void listenersAreAtTheEnd() {
    for (var group : evidence.groups()) {
      if (group.behind() != 0) {
        violated("%s is %d records behind on %s", group.name(), group.behind(), group.topic());
      }
      if (group.topic().endsWith(".facts") && !group.name().endsWith(".work")) {
        positionsAreTheLast(group);
      }
    }
    for (var service : Evidence.SERVICES) {
      evidence
          .documents(service, "parked")
          .keySet()
          .forEach(id -> violated("%s is parked at %s", id, service));
    }
  }

  private void positionsAreTheLast(Evidence.Group group) {
    var service = group.name().substring(0, group.name().indexOf('.'));
    var guard = evidence.documents(service, "guard");
    facts.forEach((key, known) -> {
      if (group.topic().equals(topics.get(key))) {
        var position = guard.get(group.name() + "|" + key);
        long last = position == null ? 0 : position.getNumber("last").longValue();
        if (last != known.size()) {
          violated("%s stands at %d of %s, which has %d", group.name(), last, key, known.size());
        }
      }
    });
  }

  /** What the facts of welfare must have led to elsewhere. */
  private void effectsAreThereOnce() {
    var opened = new TreeMap<String, Boolean>();
    facts.values().stream()
        .flatMap(List::stream)
        .forEach(fact -> {
          if (fact.type().equals("welfare.visit.opened")) {
            opened.put(idOf(fact), false);
          } else if (fact.type().equals("welfare.visit.recorded")) {
            opened.put(idOf(fact), true);
          }
        });
    long reported = facts.keySet().stream().filter(key -> key.startsWith("life-event:")).count();
    if (reported != opened.size()) {
      violated("%d life events led to %d visits", reported, opened.size());
    }
    dutiesFollow(opened);
    measuresFollow(opened);
  }

  private static String idOf(Fact fact) {
    return fact.key().substring(fact.key().indexOf(':') + 1);
  }

  private void dutiesFollow(Map<String, Boolean> visits) {
    var duties = new HashMap<String, String>();
    evidence
        .documents("notification", "duties")
        .forEach((id, duty) -> {
          var state = duty.getDocument("state");
          var subject = state.getDocument("about").getString("subjectId").getValue();
          var before = duties.put(subject, state.getString("stage").getValue());
          if (before != null && visits.containsKey(subject)) {
            violated("visit %s has two duties", subject);
          }
        });
    visits.forEach((visit, recorded) -> {
      var wanted = recorded ? "closed" : "open";
      if (!wanted.equals(duties.getOrDefault(visit, "missing"))) {
        violated(
            "the duty of visit %s is %s, not %s",
            visit, duties.getOrDefault(visit, "missing"), wanted);
      }
    });
  }

  private void measuresFollow(Map<String, Boolean> visits) {
    long recorded = visits.values().stream().filter(done -> done).count();
    long counted =
        evidence.collections("plan").stream()
            .filter(name -> name.contains("welfare") && name.contains("_g"))
            .sorted(Comparator.reverseOrder())
            .limit(1)
            .mapToLong(name -> evidence.documents("plan", name).size())
            .sum();
    if (recorded != counted) {
      violated("%d visits were recorded, %d are counted", recorded, counted);
    }
  }
}
