/** Reads the unions' plan documents: text in, sections, items, months and figures out. */
@NullMarked
package org.unionbridge.plan.reading;

import org.jspecify.annotations.NullMarked;
