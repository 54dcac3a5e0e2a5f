package org.unionbridge.plan.drafting;

import org.unionbridge.plan.plan.Plans;

/** Drafts for the tests of other features. */
public final class DraftSamples {

  private DraftSamples() {}

  /** Those of these plans. */
  public static Drafts drafts(Plans plans) {
    return new Drafts(plans);
  }
}
