/** Each revision of a plan that was in force, as a document of its own. */
@NullMarked
package org.unionbridge.plan.revision;

import org.jspecify.annotations.NullMarked;
