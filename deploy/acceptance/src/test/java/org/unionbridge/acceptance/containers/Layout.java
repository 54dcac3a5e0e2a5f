package org.unionbridge.acceptance.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unionbridge.operations.compose.ImageFile;
import org.unionbridge.testing.Golden;

/** What the image of a service has in its directory, made by the image file's own commands. */
final class Layout {

  private static final Pattern EXTRACT = Pattern.compile("java (-Djarmode=tools .*) /layers");
  private static final Pattern LAYER = Pattern.compile("--from=layers /layers/(\\S+)/ \\./");

  private Layout() {}

  /** Fills the directory; the cache of classes is not part of it. */
  static void extract(ImageFile images, String module, Path directory)
      throws IOException, InterruptedException {
    var work = Files.createDirectories(directory.resolveSibling(directory.getFileName() + "-work"));
    // what is extracted is called as the file truly is: a link would not do
    Files.copy(packaged(module), work.resolve("application.jar"));
    var layers = work.resolve("layers");
    run(
        work,
        Stream.concat(extractCommand(images).stream(), Stream.of(layers.toString())).toList());
    Files.createDirectories(directory);
    var copies = images.stage("service").all("COPY").map(LAYER::matcher).filter(m -> m.matches());
    for (var layer : copies.map(found -> found.group(1)).toList()) {
      move(layers.resolve(layer), directory);
    }
    for (var file : List.of("flags", "ready.sh")) {
      Files.copy(Golden.root().resolve("deploy/images").resolve(file), directory.resolve(file));
    }
  }

  private static Path packaged(String module) throws IOException {
    try (var files = Files.list(Golden.root().resolve(module).resolve("target"))) {
      return files.filter(file -> file.toString().endsWith("-exec.jar")).findFirst().orElseThrow();
    }
  }

  private static List<String> extractCommand(ImageFile images) {
    var found = EXTRACT.matcher(images.stage("layers").last("RUN").orElseThrow());
    assertThat(found.find()).isTrue();
    return Stream.concat(Stream.of(java()), Arrays.stream(found.group(1).split(" ", -1))).toList();
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static void run(Path directory, List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start();
    assertThat(process.waitFor()).as(command.toString()).isZero();
  }

  private static void move(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var goal = to.resolve(from.relativize(file));
        Files.createDirectories(Objects.requireNonNull(goal.getParent()));
        Files.move(file, goal);
      }
    }
  }
}
