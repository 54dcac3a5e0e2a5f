package org.unionbridge.plan.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.importing.ImportSamples;
import org.unionbridge.plan.importing.Imports;
import org.unionbridge.plan.reading.file.PlanFile.Plan;
import org.unionbridge.plan.reading.file.Similar;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.testing.Golden;
import org.unionbridge.testing.InMemoryViewStore;
import org.unionbridge.testing.Inbound;

class SketchListenerTest {

  private static final Place HERE = new Place("u1029", "/u1/u1029/");
  private static final Scope SCOPE = Scope.within("/u1/u1029/");
  private static final String TYPE = "plan.import.read";

  private final InMemoryViewStore<SketchedImport> sketches =
      new InMemoryViewStore<>(SketchedImport.class, JsonForm.plain());
  private final SketchedLikeness likeness = new SketchedLikeness(sketches);

  @Test
  void whatWasKeptBeforeAndSaysTheSameIsNamed() {
    var imports = read("i1", HERE, ImportSamples.TEXT);
    assertThat(similar(imports, "i1", SCOPE, "u1029")).isEmpty();
    assertThat(similar(imports, "i2", SCOPE, "u1029"))
        .containsExactly(new Similar("i1", 1, "学校工会工作计划", 1));
  }

  @Test
  void otherUnionsAndScopesAreNotLookedInto() {
    var imports = read("i1", HERE, ImportSamples.TEXT);
    assertThat(similar(imports, "i2", SCOPE, "u2")).isEmpty();
    assertThat(similar(imports, "i2", Scope.within("/u1/u2/"), "u1029")).isEmpty();
  }

  @Test
  void otherFactsAreNotForUs() {
    var imports = ImportSamples.holding("i1", HERE, ImportSamples.TEXT);
    new SketchListener(sketches, imports).apply(event("plan.import.accepted", "i1")).block();
    assertThat(similar(imports, "i2", SCOPE, "u1029")).isEmpty();
  }

  private Imports read(String id, Place place, String text) {
    var imports = ImportSamples.holding(id, place, text);
    new SketchListener(sketches, imports).apply(event(TYPE, id)).block();
    return imports;
  }

  private static InboundEvent event(String type, String id) {
    var body = Golden.read(Golden.contract("plan-service", TYPE, 1)).put("importId", id);
    return Inbound.event("import:" + id, type, 1, body);
  }

  private List<Similar> similar(Imports imports, String id, Scope scope, String union) {
    var plans = Objects.requireNonNull(imports.plans(Scope.everything(), "i1").block()).state();
    List<Plan> marked = Objects.requireNonNull(likeness.marked(scope, union, id, plans).block());
    return Objects.requireNonNull(marked.getFirst().similarTo());
  }
}
