/** Plans that unions below begin theirs with, and what later revisions offer them. */
@NullMarked
package org.unionbridge.plan.publication;

import org.jspecify.annotations.NullMarked;
