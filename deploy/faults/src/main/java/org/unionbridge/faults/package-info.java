/** Faults that a campaign plants into running processes; never shipped. */
@NullMarked
package org.unionbridge.faults;

import org.jspecify.annotations.NullMarked;
