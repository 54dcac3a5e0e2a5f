package org.unionbridge.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads lists by key. The waiting events of a document are nobody's to see and are left out. */
public final class Pages {

  private static final String VALUE = "v";
  private static final int LONGEST = 2_000;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(2).build())
                  .build())
          .build();

  private Pages() {}

  /** One page of what the filter finds, each document by this form. */
  public static <T> Mono<Page<T>> read(
      MongoCollection<BsonDocument> documents,
      Bson filter,
      PageRequest request,
      Function<BsonDocument, T> form) {
    var wanted = request.after().map(cursor -> and(filter, after(request, cursor))).orElse(filter);
    var order =
        request.descending()
            ? descending(request.sort(), Fields.ID)
            : ascending(request.sort(), Fields.ID);
    return Flux.from(
            documents
                .find(wanted)
                .projection(exclude(Fields.OUTBOX, Fields.COMMANDS))
                .sort(order)
                .limit(request.limit() + 1))
        .collectList()
        .map(found -> page(found, request, form));
  }

  private static <T> Page<T> page(
      List<BsonDocument> found, PageRequest request, Function<BsonDocument, T> form) {
    boolean more = found.size() > request.limit();
    var shown = more ? found.subList(0, request.limit()) : found;
    return new Page<>(
        shown.stream().map(form).toList(),
        more ? Optional.of(cursor(shown.getLast(), request.sort())) : Optional.empty());
  }

  private static String cursor(BsonDocument last, String sort) {
    var key = JsonNodeFactory.instance.objectNode();
    key.set(VALUE, BsonJson.node(valueAt(last, sort)));
    key.put(Fields.ID, last.getString(Fields.ID).getValue());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static BsonValue valueAt(BsonDocument document, String dotted) {
    BsonValue value = document;
    for (String name : dotted.split("\\.", -1)) {
      value = value.isDocument() ? value.asDocument().get(name, BsonNull.VALUE) : BsonNull.VALUE;
    }
    return value;
  }

  private static Bson after(PageRequest request, String cursor) {
    var key = parse(cursor);
    var value = BsonJson.value(key.path(VALUE));
    var id = key.path(Fields.ID).stringValue();
    var beyond = beyond(request, value);
    return request.descending()
        ? or(beyond, and(eq(request.sort(), value), lt(Fields.ID, id)))
        : or(beyond, and(eq(request.sort(), value), gt(Fields.ID, id)));
  }

  /** Documents without a value come before all others, and no comparison with null finds any. */
  private static Bson beyond(PageRequest request, BsonValue value) {
    if (request.descending()) {
      return value.isNull()
          ? eq(Fields.ID, BsonNull.VALUE)
          : or(lt(request.sort(), value), eq(request.sort(), BsonNull.VALUE));
    }
    return value.isNull() ? ne(request.sort(), BsonNull.VALUE) : gt(request.sort(), value);
  }

  /** Flat, small, and of plain values only: a cursor is something that a stranger may have made. */
  private static ObjectNode parse(String cursor) {
    try {
      var bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length <= LONGEST && JSON.readTree(bytes) instanceof ObjectNode key) {
        boolean plain = key.path(VALUE).isValueNode() && !key.path(VALUE).isMissingNode();
        if (key.size() == 2 && plain && key.path(Fields.ID).isString()) {
          return key;
        }
      }
      throw new InvalidCursor();
    } catch (IllegalArgumentException | JacksonException e) {
      throw new InvalidCursor(e);
    }
  }
}
