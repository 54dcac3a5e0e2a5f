package org.unionbridge.operations.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The file from which the images are made, taken apart into stages and instructions. */
public final class ImageFile {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
  private static final Pattern FROM = Pattern.compile("(\\S+)(?:\\s+AS\\s+(\\S+))?");

  private final List<Stage> stages;

  private ImageFile(List<Stage> stages) {
    this.stages = List.copyOf(stages);
  }

  /** One instruction on one line, such as {@code COPY} and what follows. */
  public record Instruction(String name, String said) {}

  /** What begins with {@code FROM}. */
  public record Stage(String base, String name, List<Instruction> instructions) {

    /** The last instruction of this name, which is the one that counts. */
    public Optional<String> last(String instruction) {
      return all(instruction).reduce((_, later) -> later);
    }

    /** What follows each instruction of this name. */
    public Stream<String> all(String instruction) {
      return instructions.stream()
          .filter(one -> one.name().equals(instruction))
          .map(Instruction::said);
    }

    /** The command line of a container, in exec form. */
    public List<String> entrypoint() {
      return JSON.readValue(last("ENTRYPOINT").orElse("[]"), WORDS);
    }

    /** What tells whether a container is ready. */
    public List<String> healthcheck() {
      var said = last("HEALTHCHECK").orElse("CMD []");
      return JSON.readValue(said.substring(said.indexOf("CMD") + 3).strip(), WORDS);
    }
  }

  /** Reads {@code deploy/images/Dockerfile} of the project. */
  public static ImageFile read(Path root) {
    try {
      var text = Files.readString(root.resolve("deploy/images/Dockerfile"));
      return new ImageFile(stages(text.replaceAll("(?m)^\\s*#.*\\n", "").replace("\\\n", " ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Stage> stages(String text) {
    var stages = new ArrayList<Stage>();
    for (var line : text.lines().filter(one -> !one.isBlank()).toList()) {
      var words = line.strip().split("\\s+", 2);
      if (words[0].equals("FROM")) {
        var from = FROM.matcher(words[1]);
        if (!from.matches()) {
          throw new IllegalStateException("a stage without a name: " + line);
        }
        stages.add(new Stage(from.group(1), from.group(2), new ArrayList<>()));
      } else {
        stages.getLast().instructions().add(new Instruction(words[0], words[1]));
      }
    }
    return stages;
  }

  public List<Stage> stages() {
    return stages;
  }

  public Stage stage(String name) {
    return stages.stream().filter(stage -> stage.name().equals(name)).findFirst().orElseThrow();
  }
}
