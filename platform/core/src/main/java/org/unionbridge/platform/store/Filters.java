package org.unionbridge.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.unionbridge.platform.access.Scope;

/** Scopes and criteria in the store's language. */
public final class Filters {

  private Filters() {}

  /** Documents that may be seen. */
  public static Bson scope(Scope scope) {
    return switch (scope) {
      case Scope.Within(var path) -> below(path);
      case Scope.Own(var path, var owner) -> and(below(path), eq(Fields.OWNER, owner));
    };
  }

  /** Paths end with a slash, so all below a path lie before the same path ending with '0'. */
  private static Bson below(String path) {
    return and(gte(Fields.PATH, path), lt(Fields.PATH, path.substring(0, path.length() - 1) + "0"));
  }

  /** Documents that are wanted. */
  public static Bson criteria(Criteria criteria) {
    return switch (criteria) {
      case Criteria.All(var parts) when parts.isEmpty() -> new BsonDocument();
      case Criteria.All(var parts) -> and(all(parts));
      case Criteria.Equal(var field, var value) -> eq(field, BsonJson.plain(value));
      case Criteria.OneOf(var field, var values) ->
          in(field, values.stream().map(BsonJson::plain).toList());
      case Criteria.AtMost(var field, var limit) -> lte(field, BsonJson.plain(limit));
      case Criteria.AtLeast(var field, var limit) -> gte(field, BsonJson.plain(limit));
    };
  }

  private static List<Bson> all(List<Criteria> parts) {
    var filters = new ArrayList<Bson>();
    parts.forEach(part -> filters.add(criteria(part)));
    return filters;
  }
}
