/** What a rule answers: accepted events, or a refusal that is a value. */
@NullMarked
package org.unionbridge.platform.decision;

import org.jspecify.annotations.NullMarked;
