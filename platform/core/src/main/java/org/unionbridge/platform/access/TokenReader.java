package org.unionbridge.platform.access;

import reactor.core.publisher.Mono;

/** Reads an inner token as the one that it speaks for. */
public interface TokenReader {

  /** Who came; {@link InvalidToken} when the token is not to be believed. */
  Mono<Bearer> read(String token);

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

  /** The keys cannot be asked for, so that nothing can be said about the token. */
  final class KeysNotReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeysNotReached(Throwable cause) {
      super("the gateway's keys are not to be had", cause);
    }
  }
}
