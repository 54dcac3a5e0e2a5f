/** The rules of a plan: what can be asked of it, what happens then, and why it stays as it is. */
@NullMarked
package org.unionbridge.plan.plan.rules;

import org.jspecify.annotations.NullMarked;
