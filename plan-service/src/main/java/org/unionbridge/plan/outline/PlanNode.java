package org.unionbridge.plan.outline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.unionbridge.plan.outline.attribute.Attribute;
import org.unionbridge.plan.outline.attribute.Attribute.Aside;
import org.unionbridge.plan.outline.attribute.Attribute.Firmness;
import org.unionbridge.plan.outline.attribute.Attribute.Goal;
import org.unionbridge.plan.outline.attribute.Attribute.OfKind;
import org.unionbridge.plan.outline.attribute.Attribute.Responsible;
import org.unionbridge.plan.outline.attribute.Attribute.Seen;
import org.unionbridge.plan.outline.attribute.Attribute.Timing;
import org.unionbridge.plan.outline.attribute.Attributes;
import org.unionbridge.plan.outline.attribute.Link.OfProgramme;
import org.unionbridge.plan.reading.file.PlanFile.Lines;
import org.unionbridge.plan.reading.file.PlanFile.NodeKind;
import org.unionbridge.plan.reading.file.PlanFile.Strength;

/**
 * One line of a plan: a heading, an item, a month or a task of it (P-04).
 *
 * @param depth how far it lies below the plan itself, from 0
 * @param marker its number as it is written: {@code 一、}
 * @param lines of the document that it was read from
 * @param said of it beside its words
 */
public record PlanNode(
    String id,
    int depth,
    NodeKind kind,
    Optional<String> marker,
    String text,
    Optional<Lines> lines,
    Attributes said) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PlanNode of(StoredLine stored) {
    return stored.line();
  }

  /** A line that nobody said more of than its words. */
  public static PlanNode plain(
      String id,
      int depth,
      NodeKind kind,
      Optional<String> marker,
      String text,
      Optional<Lines> lines) {
    return new PlanNode(id, depth, kind, marker, text, lines, Attributes.NONE);
  }

  /** How firmly it undertakes something; firmly where nothing is said. */
  public Strength strength() {
    return firmness().strength();
  }

  public Firmness firmness() {
    return said.get(Firmness.class).orElse(Firmness.FIRM);
  }

  /** Its own window; without months where it has none. */
  public Timing timing() {
    return said.get(Timing.class).orElse(Timing.NONE);
  }

  /** The kind of work, where it is said. */
  public Optional<String> code() {
    return said.get(OfKind.class).flatMap(OfKind::code);
  }

  /** The programme that it belongs to, where it is said. */
  public Optional<OfProgramme> programme() {
    return said.get(OfProgramme.class);
  }

  /** Who leads it; nobody where it is not said. */
  public Responsible responsible() {
    return said.get(Responsible.class).orElse(Responsible.NOBODY);
  }

  /** Whether it is no work but a goal, by its kind or because somebody says so. */
  public boolean neverDue() {
    return kind == NodeKind.GOAL || said.get(Goal.class).isPresent();
  }

  /** Not named as a property is: documents would hold it. */
  public boolean standsAside() {
    return said.get(Aside.class).isPresent();
  }

  /** Whether the same is said here, wherever it stands and whoever has looked at it. */
  boolean saysTheSameAs(PlanNode other) {
    return unplaced().equals(other.unplaced());
  }

  private PlanNode unplaced() {
    var words = new PlanNode(id, 0, kind, marker, text, Optional.empty(), said);
    return words.saying(new Seen(false));
  }

  PlanNode named(String newId) {
    return new PlanNode(newId, depth, kind, marker, text, lines, said);
  }

  public PlanNode at(int newDepth) {
    return new PlanNode(id, newDepth, kind, marker, text, lines, said);
  }

  public PlanNode saying(Optional<String> newMarker, String newText) {
    return new PlanNode(id, depth, kind, newMarker, newText, lines, said);
  }

  public PlanNode saying(Attribute attribute) {
    return new PlanNode(id, depth, kind, marker, text, lines, said.with(attribute));
  }

  public PlanNode silentOn(Class<? extends Attribute> what) {
    return new PlanNode(id, depth, kind, marker, text, lines, said.without(what));
  }

  /**
   * The same in another plan: what belongs to its own year and its own review is not taken along.
   */
  public PlanNode copied(String newId) {
    var firm = Firmness.of(strength());
    return new PlanNode(newId, depth, kind, marker, text, Optional.empty(), said.copied())
        .saying(firm);
  }
}
