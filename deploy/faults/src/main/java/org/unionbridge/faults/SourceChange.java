package org.unionbridge.faults;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A change of one source file, compiled without touching the file. What it changes must be there
 * exactly once, so that a change cannot outlive what it was written for.
 *
 * @param file below the root of the project
 */
record SourceChange(String file, String before, String after) {

  /** The change does not fit the source any more. */
  static final class DoesNotFit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DoesNotFit(String message) {
      super(message);
    }
  }

  String appliedTo(String source) {
    int at = source.indexOf(before);
    if (at < 0 || source.indexOf(before, at + 1) >= 0) {
      throw new DoesNotFit("%s must hold exactly once, and does not: %s".formatted(file, before));
    }
    return source.substring(0, at) + after + source.substring(at + before.length());
  }

  /** Applies all changes, which are of one file, and compiles it into the directory. */
  static void compile(List<SourceChange> changes, Path root, String classPath, Path output) {
    try {
      var file = root.resolve(changes.getFirst().file());
      var source = Files.readString(file);
      for (var change : changes) {
        source = change.appliedTo(source);
      }
      Files.createDirectories(output);
      compile(file, source, classPath, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(Path file, String source, String classPath, Path output) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    var options = List.of("-cp", classPath, "-d", output.toString(), "-proc:none", "-nowarn");
    var compiled =
        compiler
            .getTask(said, null, null, options, null, List.of(new Changed(file.toUri(), source)))
            .call();
    if (!compiled) {
      throw new DoesNotFit(
          "%s does not compile when changed:%n%s".formatted(file.getFileName(), said));
    }
  }

  /** The packaged system, with all it stands on: its manifest names the rest. */
  static String packaged(Path root) {
    return root.resolve("deploy/standalone/target/standalone.jar").toString();
  }

  private static final class Changed extends SimpleJavaFileObject {
    private final String source;

    Changed(URI file, String source) {
      super(file, JavaFileObject.Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
