/** What a union above expects of those below in a year, and how far they are. */
@NullMarked
package org.unionbridge.plan.quota;

import org.jspecify.annotations.NullMarked;
