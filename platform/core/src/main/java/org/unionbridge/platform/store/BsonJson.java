package org.unionbridge.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns JSON trees into the store's documents and back. Whole numbers become 64-bit. */
final class BsonJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BsonJson() {}

  static BsonDocument document(ObjectNode node) {
    var document = new BsonDocument();
    node.properties().forEach(field -> document.put(field.getKey(), value(field.getValue())));
    return document;
  }

  static BsonValue value(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> document((ObjectNode) node);
      case ARRAY -> {
        var values = new ArrayList<BsonValue>();
        node.forEach(element -> values.add(value(element)));
        yield new BsonArray(values);
      }
      case STRING -> new BsonString(node.stringValue());
      case BOOLEAN -> BsonBoolean.valueOf(node.booleanValue());
      case NUMBER ->
          node.isIntegralNumber()
              ? new BsonInt64(node.longValue())
              : new BsonDouble(node.doubleValue());
      case NULL, MISSING -> BsonNull.VALUE;
      case BINARY, POJO -> throw new IllegalArgumentException("not a JSON value: " + node);
    };
  }

  static ObjectNode object(BsonDocument document) {
    var node = NODES.objectNode();
    document.forEach((name, value) -> node.set(name, node(value)));
    return node;
  }

  static JsonNode node(BsonValue value) {
    return switch (value.getBsonType()) {
      case DOCUMENT -> object(value.asDocument());
      case ARRAY -> {
        var array = NODES.arrayNode();
        value.asArray().forEach(element -> array.add(node(element)));
        yield array;
      }
      case STRING -> NODES.stringNode(value.asString().getValue());
      case BOOLEAN -> NODES.booleanNode(value.asBoolean().getValue());
      case INT32 -> NODES.numberNode(value.asInt32().longValue());
      case INT64 -> NODES.numberNode(value.asInt64().getValue());
      case DOUBLE -> NODES.numberNode(value.asDouble().getValue());
      case DATE_TIME ->
          NODES.stringNode(Instant.ofEpochMilli(value.asDateTime().getValue()).toString());
      case NULL -> NODES.nullNode();
      default -> throw new IllegalStateException("not written by us: " + value.getBsonType());
    };
  }

  /** A plain value of a query: text, number or boolean. Instants are kept as numbers or texts. */
  static BsonValue plain(Object value) {
    return switch (value) {
      case String text -> new BsonString(text);
      case Integer number -> new BsonInt64(number);
      case Long number -> new BsonInt64(number);
      case Boolean truth -> BsonBoolean.valueOf(truth);
      default -> throw new IllegalArgumentException("cannot ask for " + value.getClass());
    };
  }
}
