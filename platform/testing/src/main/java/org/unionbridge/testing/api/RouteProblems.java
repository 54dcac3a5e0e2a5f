package org.unionbridge.testing.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.api.RouteCode.Told;

/** The problems that a route may answer, each under its status; RFC 9457. */
final class RouteProblems {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final String EXAMPLES = "#/components/examples/";

  private final SortedSet<Told> told = new TreeSet<>();

  /** Those that its code names, and those of every route. */
  RouteProblems(RouteCode code) {
    told.addAll(code.problems());
    add(500, "internal");
    add(503, "store-unavailable");
  }

  /** A route that asks who asks. */
  RouteProblems ofSomebody() {
    add(400, "bad-request");
    add(401, "not-signed-in");
    return this;
  }

  /** A route that asks for a post, too. */
  RouteProblems ofAPost(boolean careful) {
    ofSomebody();
    add(400, "bad-idempotency-key");
    add(400, "bad-if-match");
    add(403, "not-permitted");
    add(413, "too-large");
    if (careful) {
      add(503, "rights-not-current");
    }
    return this;
  }

  /** A route that reads a body. */
  RouteProblems ofABody() {
    add(400, "bad-request");
    add(400, "bad-json");
    add(400, "no-json-object");
    add(400, "json-too-deep-or-long");
    add(413, "too-large");
    return this;
  }

  RouteProblems ofAnId() {
    add(404, "not-found");
    return this;
  }

  private void add(int status, String code) {
    told.add(new Told(status, code));
  }

  /** Writes them beside the answers to those who succeed. */
  void describe(Operation operation, Texts texts) {
    var responses = operation.getResponses();
    told.stream()
        .filter(one -> texts.has("problem." + one.code() + ".title"))
        .collect(Collectors.groupingBy(Told::status, TreeMap::new, Collectors.toList()))
        .forEach((status, all) -> responses.addApiResponse("" + status, response(status, all)));
    responses.addApiResponse("default", response("any other problem", new MediaType()));
  }

  private static ApiResponse response(int status, List<Told> all) {
    var type = new MediaType();
    all.forEach(one -> type.addExamples(one.code(), new Example().$ref(EXAMPLES + one.code())));
    return response(HttpStatus.valueOf(status).getReasonPhrase(), type);
  }

  private static ApiResponse response(String description, MediaType type) {
    var problem = new Schema<>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description(description)
        .content(new Content().addMediaType(MEDIA_TYPE, type.schema(problem)));
  }
}
