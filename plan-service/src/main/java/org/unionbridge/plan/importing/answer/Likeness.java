package org.unionbridge.plan.importing.answer;

import java.util.List;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Mono;

/** What was kept before that says much of the same, found elsewhere. */
public interface Likeness {

  /** The plans of this import, each with those of the same union's other imports like it. */
  Mono<List<PlanFile.Plan>> marked(
      Scope scope, String unionId, String importId, List<PlanFile.Plan> plans);
}
