package org.unionbridge.platform.web;

import java.net.URI;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.unionbridge.platform.store.Outcome;
import org.unionbridge.platform.store.Stored;

/** Answers for outcomes: the version in the ETag, refusals as problems. */
public final class Answers {

  private Answers() {}

  /** The answer to a creation. */
  public record Created(String id, long version) {}

  /** 201 with the id of what was made, or the problem that the refusal explains. */
  public static <S, R> ResponseEntity<Created> created(
      Outcome<S, R> outcome, String collection, Function<R, Problem> explain) {
    var stored = done(outcome, explain);
    return ResponseEntity.created(URI.create(collection + "/" + stored.id()))
        .eTag(etag(stored.version()))
        .body(new Created(stored.id(), stored.version()));
  }

  /** 204 with the new version, or the problem that the refusal explains. */
  public static <S, R> ResponseEntity<Void> changed(
      Outcome<S, R> outcome, Function<R, Problem> explain) {
    return ResponseEntity.noContent().eTag(etag(done(outcome, explain).version())).build();
  }

  /** 200 with what the asker may see of it. */
  public static <S, V> ResponseEntity<V> shown(Stored<S> stored, Function<Stored<S>, V> view) {
    return ResponseEntity.ok().eTag(etag(stored.version())).body(view.apply(stored));
  }

  /** What was done; a refusal is thrown as the problem that explains it. */
  public static <S, R> Stored<S> done(Outcome<S, R> outcome, Function<R, Problem> explain) {
    return switch (outcome) {
      case Outcome.Done<S, R>(var stored, _) -> stored;
      case Outcome.Refused<S, R>(var reason) -> throw explain.apply(reason).asException();
    };
  }

  private static String etag(long version) {
    return "\"" + version + "\"";
  }
}
