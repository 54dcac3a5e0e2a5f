package org.unionbridge.plan.outline;

import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.reading.PlanFile.Lines;
import org.unionbridge.plan.reading.PlanFile.NodeKind;
import org.unionbridge.plan.reading.PlanFile.Strength;

/**
 * One line of a plan: a heading, an item, a month or a task of it (P-04, P-05, P-15, P-17).
 *
 * @param depth how far it lies below the plan itself, from 0
 * @param marker its number as it is written: {@code 一、}
 * @param months of its window, from 1 to 12; one after another
 * @param yearOffset of the first month, counted from the plan's year
 * @param code of the kind of work
 * @param posts that are responsible
 * @param persons who are responsible, by their member ids
 * @param lines of the document that it was read from
 */
public record PlanNode(
    String id,
    int depth,
    NodeKind kind,
    Optional<String> marker,
    String text,
    Strength strength,
    List<Integer> months,
    int yearOffset,
    Optional<String> code,
    List<String> posts,
    List<String> persons,
    Optional<Lines> lines) {

  public PlanNode {
    months = List.copyOf(months);
    posts = List.copyOf(posts);
    persons = List.copyOf(persons);
  }

  /** A line that nobody said more of than its words. */
  static PlanNode plain(
      String id,
      int depth,
      NodeKind kind,
      Optional<String> marker,
      String text,
      Strength strength,
      Optional<Lines> lines) {
    return new PlanNode(
        id,
        depth,
        kind,
        marker,
        text,
        strength,
        List.of(),
        0,
        Optional.empty(),
        List.of(),
        List.of(),
        lines);
  }

  /** Whether the same is said here, wherever it stands. */
  boolean saysTheSameAs(PlanNode other) {
    return at(other.depth).of(other.lines).equals(other);
  }

  PlanNode at(int newDepth) {
    return new PlanNode(
        id,
        newDepth,
        kind,
        marker,
        text,
        strength,
        months,
        yearOffset,
        code,
        posts,
        persons,
        lines);
  }

  private PlanNode of(Optional<Lines> newLines) {
    return new PlanNode(
        id,
        depth,
        kind,
        marker,
        text,
        strength,
        months,
        yearOffset,
        code,
        posts,
        persons,
        newLines);
  }

  PlanNode saying(Optional<String> newMarker, String newText) {
    return new PlanNode(
        id,
        depth,
        kind,
        newMarker,
        newText,
        strength,
        months,
        yearOffset,
        code,
        posts,
        persons,
        lines);
  }

  PlanNode in(List<Integer> newMonths, int newOffset) {
    return new PlanNode(
        id, depth, kind, marker, text, strength, newMonths, newOffset, code, posts, persons, lines);
  }

  PlanNode ofKind(Optional<String> newCode) {
    return new PlanNode(
        id,
        depth,
        kind,
        marker,
        text,
        strength,
        months,
        yearOffset,
        newCode,
        posts,
        persons,
        lines);
  }

  PlanNode by(List<String> newPosts, List<String> newPersons) {
    return new PlanNode(
        id,
        depth,
        kind,
        marker,
        text,
        strength,
        months,
        yearOffset,
        code,
        newPosts,
        newPersons,
        lines);
  }

  PlanNode asFirmAs(Strength newStrength) {
    return new PlanNode(
        id,
        depth,
        kind,
        marker,
        text,
        newStrength,
        months,
        yearOffset,
        code,
        posts,
        persons,
        lines);
  }
}
