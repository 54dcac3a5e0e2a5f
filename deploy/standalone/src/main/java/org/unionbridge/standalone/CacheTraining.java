package org.unionbridge.standalone;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.embedded.FreePorts;

/**
 * Trains the cache that makes later starts faster, in a child process with scratch data and low
 * priority, once this process is ready. Never by the user's own run.
 */
final class CacheTraining {

  private static final Logger LOG = LoggerFactory.getLogger(CacheTraining.class);

  private static final int LONGEST_MINUTES = 10;

  private CacheTraining() {}

  /** Does nothing unless the launcher names a cache that is not there yet. */
  static void beginIfAsked(Ports ports) {
    var cache = System.getProperty("unionbridge.cache.train");
    if (cache != null && ports.gateway() > 0) {
      Thread.ofPlatform().daemon().name("cache-training").start(() -> train(Path.of(cache)));
    }
  }

  private static void train(Path cache) {
    Path scratch = null;
    try {
      scratch = Files.createTempDirectory("unionbridge-training");
      var partial = scratch.resolve("cache.aot");
      var child = new ProcessBuilder(command(partial, scratch));
      child.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      // Nothing of this run is handed on: the child must find neither its database nor its
      // settings.
      child.environment().keySet().retainAll(Set.of("PATH", "HOME", "LANG", "LC_ALL"));
      var process = child.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        LOG.warn("no cache for faster starts: its training took too long");
      } else if (process.exitValue() == 0 && Files.exists(partial)) {
        var beside = cache.resolveSibling("start.partial");
        Files.copy(partial, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, cache, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("the cache for faster starts is ready");
      } else {
        LOG.warn("no cache for faster starts: its training ended with {}", process.exitValue());
      }
    } catch (IOException e) {
      LOG.warn("no cache for faster starts", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      delete(scratch);
    }
  }

  private static List<String> command(Path partial, Path scratch) {
    var self = ProcessHandle.current().info();
    var command = new ArrayList<String>();
    if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
      command.addAll(List.of("/usr/bin/nice", "-n", "19"));
    }
    command.add(self.command().orElse("java"));
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(flag -> flag.startsWith("-X") || flag.startsWith("--"))
            .filter(flag -> !flag.startsWith("-XX:AOT"))
            .toList());
    command.add("-XX:AOTCacheOutput=" + partial);
    command.addAll(List.of("-jar", System.getProperty("java.class.path")));
    command.addAll(
        List.of(
            "--train",
            "--data",
            scratch.resolve("data").toString(),
            "--port",
            Integer.toString(FreePorts.next())));
    return command;
  }

  private static void delete(@Nullable Path directory) {
    if (directory == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("scratch data stays at {}", directory, e);
    }
  }
}
