package org.unionbridge.platform.store.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * One look or change of a command, as it goes over the wire, that does not name, word by word, the
 * part of the tree that it may touch.
 *
 * @param fields that its filter speaks of
 * @param changed fields that it writes; of an insert, all
 */
record Operation(String collection, String command, Set<String> fields, Set<String> changed) {

  private static final String PATH = "unionPath";
  private static final String UNION = "unionId";
  private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");

  /** Those of a command; of commands that touch no documents, none. */
  static List<Operation> unscoped(String name, BsonDocument command) {
    return switch (name) {
      case "find" -> reading(name, command, command.getDocument("filter", none()));
      case "count", "distinct" -> reading(name, command, command.getDocument("query", none()));
      case "aggregate" -> reading(name, command, match(command.getArray("pipeline")));
      case "findAndModify" ->
          changing(
              name, command, command.getDocument("query", none()), command.get("update", none()));
      case "update" -> each(command, "updates", one -> update(name, command, one));
      case "delete" -> each(command, "deletes", one -> deletion(name, command, one));
      case "insert" -> each(command, "documents", one -> insert(name, command, one));
      default -> List.of();
    };
  }

  private static List<Operation> each(BsonDocument command, String name, Form form) {
    var operations = new ArrayList<Operation>();
    command.getArray(name).forEach(one -> operations.addAll(form.of(one.asDocument())));
    return operations;
  }

  private static List<Operation> reading(String name, BsonDocument command, BsonDocument filter) {
    return changing(name, command, filter, none());
  }

  private static List<Operation> update(String name, BsonDocument command, BsonDocument one) {
    return changing(name, command, one.getDocument("q"), one.get("u", none()));
  }

  private static List<Operation> deletion(String name, BsonDocument command, BsonDocument one) {
    return changing(name, command, one.getDocument("q"), none());
  }

  private static List<Operation> insert(String name, BsonDocument command, BsonDocument document) {
    boolean placed = document.containsKey(PATH) && document.get(PATH).isString();
    return placed
        ? List.of()
        : List.of(new Operation(collection(name, command), name, Set.of(), document.keySet()));
  }

  private static List<Operation> changing(
      String name, BsonDocument command, BsonDocument filter, BsonValue update) {
    return isScoped(filter)
        ? List.of()
        : List.of(new Operation(collection(name, command), name, fields(filter), changed(update)));
  }

  private static String collection(String name, BsonDocument command) {
    return command.getString(name).getValue();
  }

  private static BsonDocument none() {
    return new BsonDocument();
  }

  /** What comes after the first stage sees only what that let through. */
  private static BsonDocument match(BsonArray pipeline) {
    return pipeline.isEmpty()
        ? none()
        : pipeline.getFirst().asDocument().getDocument("$match", none());
  }

  /** A condition that holds for the whole: at the top, or one of several that all must hold. */
  private static boolean isScoped(BsonDocument filter) {
    return filter.containsKey(UNION) && filter.get(UNION).isString()
        || filter.containsKey(PATH) && isLiteral(filter.get(PATH))
        || filter.containsKey("$and")
            && filter.getArray("$and").stream().anyMatch(part -> isScoped(part.asDocument()))
        || filter.containsKey("$and") && areTwoHalves(filter.getArray("$and"));
  }

  private static boolean areTwoHalves(BsonArray parts) {
    return Stream.of("$gte", "$lt")
        .allMatch(half ->
            parts.stream()
                .map(BsonValue::asDocument)
                .filter(part -> part.containsKey(PATH) && part.get(PATH).isDocument())
                .anyMatch(part -> isText(part.getDocument(PATH), half)));
  }

  private static boolean isLiteral(BsonValue condition) {
    return condition.isString()
        || condition.isDocument()
            && isText(condition.asDocument(), "$gte")
            && isText(condition.asDocument(), "$lt");
  }

  private static boolean isText(BsonDocument condition, String operator) {
    return condition.containsKey(operator) && condition.get(operator).isString();
  }

  private static Set<String> fields(BsonDocument filter) {
    var fields = new TreeSet<String>();
    filter.forEach((name, condition) -> {
      if (LOGICAL.contains(name)) {
        condition.asArray().forEach(part -> fields.addAll(fields(part.asDocument())));
      } else {
        fields.add(outermost(name));
      }
    });
    return fields;
  }

  private static Set<String> changed(BsonValue update) {
    var changed = new TreeSet<String>();
    if (update.isDocument()) {
      update
          .asDocument()
          .values()
          .forEach(
              part -> part.asDocument().keySet().forEach(name -> changed.add(outermost(name))));
    }
    return changed;
  }

  private static String outermost(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Reads one part of a command. */
  @FunctionalInterface
  private interface Form {
    List<Operation> of(BsonDocument one);
  }
}
