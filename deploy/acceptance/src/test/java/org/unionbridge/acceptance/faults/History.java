package org.unionbridge.acceptance.faults;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the clients asked and what they were told, kept outside of the processes under test. */
final class History implements AutoCloseable {

  /** What a client was told about a command. */
  enum Outcome {
    OK,
    REFUSED,
    /** It may have happened, or not, or may still happen. */
    UNKNOWN
  }

  /**
   * One command, tried once or several times under one key.
   *
   * @param kind what was asked
   * @param subject id of the aggregate; of a creation, known only when it was answered
   * @param wanted the value that it sets, unique in the whole history
   * @param version that the aggregate had after it, by its answer
   */
  record Command(
      int client,
      int number,
      String kind,
      String key,
      String subject,
      String wanted,
      Outcome outcome,
      OptionalLong version) {}

  private final BufferedWriter file;
  private final List<Command> commands = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
  private int attempts;

  History(Path file) {
    try {
      this.file = Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One try of a command; status 0 when nothing was answered. */
  synchronized void attempt(String key, int status) {
    attempts++;
    statuses.merge(status, 1, Integer::sum);
    write("%s attempt %s %d".formatted(Instant.now(), key, status));
  }

  synchronized void done(Command command) {
    commands.add(command);
    write("%s %s".formatted(Instant.now(), command));
  }

  /** Two answers under one key that differ. */
  synchronized void contradiction(String what) {
    contradictions.add(what);
    write("%s CONTRADICTION %s".formatted(Instant.now(), what));
  }

  private void write(String line) {
    try {
      file.write(line);
      file.newLine();
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized List<Command> commands() {
    return List.copyOf(commands);
  }

  synchronized List<String> contradictions() {
    return List.copyOf(contradictions);
  }

  synchronized int size() {
    return commands.size();
  }

  synchronized long count(Outcome outcome) {
    return commands.stream().filter(command -> command.outcome() == outcome).count();
  }

  /** For the report: commands by outcome, attempts, answers by status. */
  synchronized String summary() {
    var byOutcome =
        commands.stream().collect(Collectors.groupingBy(Command::outcome, Collectors.counting()));
    return "%d commands %s in %d attempts, answers %s"
        .formatted(commands.size(), byOutcome, attempts, new java.util.TreeMap<>(statuses));
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
