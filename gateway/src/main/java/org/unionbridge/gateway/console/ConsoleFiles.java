package org.unionbridge.gateway.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The files of the console on the class path, each read when it is first asked for. */
final class ConsoleFiles {

  /** Nothing that is hidden, and nothing beside or above. */
  private static final Pattern PATH = Pattern.compile("(?:/[\\w-][\\w.-]*)+");

  private final String root;
  private final ConcurrentMap<String, ConsoleFile> read = new ConcurrentHashMap<>();

  ConsoleFiles(String root) {
    this.root = root;
  }

  /** The file of this path, if there is one. */
  Mono<Optional<ConsoleFile>> find(String path) {
    var known = read.get(path);
    if (known != null) {
      return Mono.just(Optional.of(known));
    }
    return PATH.matcher(path).matches()
        ? Mono.fromCallable(() -> load(path)).subscribeOn(Schedulers.boundedElastic())
        : Mono.just(Optional.empty());
  }

  private Optional<ConsoleFile> load(String path) {
    try (var in = ConsoleFiles.class.getResourceAsStream(root + path)) {
      if (in == null) {
        return Optional.empty();
      }
      var file = ConsoleFile.of(path, in.readAllBytes());
      read.put(path, file);
      return Optional.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
