package org.unionbridge.plan.plan.stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionbridge.plan.outline.Outline;
import org.unionbridge.plan.reading.Rewriting;
import org.unionbridge.plan.reading.file.PlanFile;

/**
 * What a plan says, whatever its stage.
 *
 * @param read what else the document told, without the lines
 * @param outline the lines
 * @param remarks with which it was sent back, the latest last
 */
public record PlanContent(
    Origin origin, PlanFile.Plan read, Outline outline, List<Remark> remarks) {

  public PlanContent {
    remarks = List.copyOf(remarks);
  }

  public static PlanContent of(Origin origin, PlanFile.Plan text) {
    var without = Rewriting.plan(text, List.of(), List.of());
    return new PlanContent(origin, without, Outline.of(text), List.of());
  }

  /** The title, or nothing where the document has none. */
  public Optional<String> title() {
    return Optional.ofNullable(read.title());
  }

  /** The programmes that lines on paper belong to, by their ids. */
  public List<String> programmes() {
    return outline.onPaper().nodes().stream()
        .flatMap(node -> node.programme().stream())
        .flatMap(said -> said.id().stream())
        .distinct()
        .toList();
  }

  /** The plan as the reading of a document would tell it. */
  public PlanFile.Plan text() {
    return outline.told(read);
  }

  public PlanContent saying(Outline lines) {
    return new PlanContent(origin, read, lines, remarks);
  }

  public PlanContent titled(String title) {
    return new PlanContent(origin, Rewriting.titled(read, title), outline, remarks);
  }

  public PlanContent with(Remark remark) {
    var all = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
    return new PlanContent(origin, read, outline, all);
  }
}
