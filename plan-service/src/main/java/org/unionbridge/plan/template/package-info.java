/** What unions of a kind usually plan, to begin with. */
@NullMarked
package org.unionbridge.plan.template;

import org.jspecify.annotations.NullMarked;
