package org.unionbridge.plan.following;

import java.time.LocalDate;

/**
 * A union with a plan of which a line follows a plan above, as facts told it.
 *
 * @param above the plan that is followed
 * @param planId the plan that follows it
 * @param since the day on which that was first told
 */
record Follower(String above, String unionId, String planId, LocalDate since) {

  static final String ABOVE = "state.above";
  static final String UNION = "state.unionId";
}
