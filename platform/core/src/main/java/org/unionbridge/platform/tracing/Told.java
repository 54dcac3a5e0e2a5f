package org.unionbridge.platform.tracing;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether somebody is told of traces; what is only there to tell of them is else left out. */
public final class Told implements Condition {

  /** Setting that says where to. */
  static final String TO = "unionbridge.traces";

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return !context.getEnvironment().getProperty(TO, "").isBlank();
  }
}
