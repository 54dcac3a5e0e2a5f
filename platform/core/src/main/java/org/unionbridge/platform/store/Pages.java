package org.unionbridge.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
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
import org.bson.json.JsonParseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads lists by key. The waiting events of a document are nobody's to see and are left out. */
final class Pages {

  private static final String VALUE = "v";

  private Pages() {}

  static <T> Mono<Page<T>> read(
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
    var key = new BsonDocument(VALUE, valueAt(last, sort)).append(Fields.ID, last.get(Fields.ID));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.toJson().getBytes(StandardCharsets.UTF_8));
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
    var value = key.get(VALUE);
    var id = key.get(Fields.ID);
    return request.descending()
        ? or(lt(request.sort(), value), and(eq(request.sort(), value), lt(Fields.ID, id)))
        : or(gt(request.sort(), value), and(eq(request.sort(), value), gt(Fields.ID, id)));
  }

  private static BsonDocument parse(String cursor) {
    try {
      var json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var key = BsonDocument.parse(json);
      if (key.size() != 2
          || !key.containsKey(VALUE)
          || !key.isString(Fields.ID)
          || key.isDocument(VALUE)) {
        throw new InvalidCursor();
      }
      return key;
    } catch (IllegalArgumentException | JsonParseException e) {
      throw new InvalidCursor(e);
    }
  }
}
