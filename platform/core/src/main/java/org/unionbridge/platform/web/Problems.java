package org.unionbridge.platform.web;

import static org.unionbridge.platform.logs.TracedLine.traced;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.access.TokenReader.KeysNotReached;
import org.unionbridge.platform.store.InvalidCursor;
import org.unionbridge.platform.store.StoreFailure;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers everything that went wrong as a problem by RFC 9457, in the asker's language. */
@Order(-2)
public final class Problems implements WebExceptionHandler {

  /** Exchange attribute that holds the code of the problem that was answered. */
  public static final String CODE = Problems.class.getName() + ".code";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Texts texts;

  public Problems(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(error);
    }
    var problem = problemOf(error);
    log(exchange, problem, error);
    return answer(exchange, problem);
  }

  /** What nobody expected is an error with its frames; what is merely away is a line. */
  private static void log(ServerWebExchange exchange, Problem problem, Throwable error) {
    if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
      traced(LOG.atError(), Traces.of(exchange))
          .setCause(new WithoutWords(error))
          .log("{} failed", exchange.getRequest().getMethod());
    } else if (problem.status().is5xxServerError()) {
      traced(LOG.atWarn(), Traces.of(exchange))
          .log(
              "{} was answered {}: {}",
              exchange.getRequest().getMethod(),
              problem.code(),
              error.getClass().getSimpleName());
    }
  }

  /** Writes the problem as the answer of this exchange. */
  public Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
    var response = exchange.getResponse();
    response.setStatusCode(problem.status());
    exchange.getAttributes().put(CODE, problem.code());
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    problem
        .retryAfter()
        .ifPresent(
            pause -> response.getHeaders().set(HttpHeaders.RETRY_AFTER, "" + pause.toSeconds()));
    var language = Texts.languageOf(exchange);
    var body = body(problem, language, Traces.id(exchange)).toString();
    var bytes = response.bufferFactory().wrap(body.getBytes(StandardCharsets.UTF_8));
    return response.writeWith(Mono.just(bytes));
  }

  private ObjectNode body(Problem problem, Locale language, String trace) {
    var key = "problem." + problem.code();
    var body =
        JSON.createObjectNode()
            .put("type", "urn:problem:" + problem.code())
            .put("title", texts.text(key + ".title", problem.arguments(), language))
            .put("status", problem.status().value())
            .put("detail", texts.text(key + ".detail", problem.arguments(), language))
            .put("trace", trace);
    if (!problem.faults().isEmpty()) {
      var errors = body.putArray("errors");
      for (FieldFault fault : problem.faults()) {
        errors
            .addObject()
            .put("field", fault.field())
            .put("code", fault.code())
            .put("detail", texts.text("field." + fault.code(), fault.arguments(), language));
      }
    }
    return body;
  }

  private static Problem problemOf(Throwable error) {
    return switch (error) {
      case ProblemException carried -> carried.problem();
      case StoreFailure failure -> ofStore(failure);
      case KeysNotReached _ ->
          Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(SOON);
      case InvalidToken _ -> Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in");
      case InvalidCursor _ -> Problem.badFields(List.of(FieldFault.of("after", "bad-cursor")));
      case DataBufferLimitException _ -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
      case MongoTimeoutException _,
          MongoSocketException _,
          MongoConnectionPoolClearedException _,
          MongoNotPrimaryException _,
          MongoNodeIsRecoveringException _,
          MongoWriteConcernException _ ->
          Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable").retryAfter(SOON);
      case TimeoutException _ -> Problem.of(HttpStatus.GATEWAY_TIMEOUT, "took-too-long");
      case ErrorResponse response -> ofFramework(response);
      default -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    };
  }

  private static Problem ofStore(StoreFailure failure) {
    return switch (failure) {
      case StoreFailure.NotFound _ -> Problem.of(HttpStatus.NOT_FOUND, "not-found");
      case StoreFailure.TooContended _ -> Problem.of(HttpStatus.CONFLICT, "too-contended");
      case StoreFailure.VersionMismatch mismatch ->
          Problem.of(HttpStatus.PRECONDITION_FAILED, "version-mismatch", mismatch.current());
      case StoreFailure.KeyReused _ ->
          Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
      case StoreFailure.Backlogged _ ->
          Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "backlogged").retryAfter(SOON);
      case StoreFailure.FromALaterRelease _ ->
          Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(SOON);
      case StoreFailure.EventTooLarge _ -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    };
  }

  private static Problem ofFramework(ErrorResponse response) {
    var status = HttpStatus.resolve(response.getStatusCode().value());
    return switch (status) {
      case NOT_FOUND -> Problem.of(status, "not-found");
      case METHOD_NOT_ALLOWED -> Problem.of(status, "method-not-allowed");
      case UNSUPPORTED_MEDIA_TYPE -> Problem.of(status, "unsupported-media-type");
      case NOT_ACCEPTABLE -> Problem.of(status, "not-acceptable");
      case CONTENT_TOO_LARGE -> Problem.of(status, "too-large");
      case GATEWAY_TIMEOUT -> Problem.of(status, "took-too-long");
      case SERVICE_UNAVAILABLE -> Problem.of(status, "unavailable").retryAfter(SOON);
      case null, default ->
          response.getStatusCode().is4xxClientError()
              ? Problem.of(HttpStatus.BAD_REQUEST, "bad-request")
              : Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    };
  }
}
