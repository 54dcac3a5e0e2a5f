/** The kinds of work as they are in force at a union: shipped ones and what federations say. */
@NullMarked
package org.unionbridge.plan.kinds;

import org.jspecify.annotations.NullMarked;
