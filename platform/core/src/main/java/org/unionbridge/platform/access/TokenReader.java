package org.unionbridge.platform.access;

import reactor.core.publisher.Mono;

/** Reads an inner token as the actor that it names. */
public interface TokenReader {

  /** The actor; {@link InvalidToken} when the token is not to be believed. */
  Mono<Actor> read(String token);

  /** A token that is forged, expired, meant for others, or incomplete. */
  final class InvalidToken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidToken(String message) {
      super(message);
    }

    public InvalidToken(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
