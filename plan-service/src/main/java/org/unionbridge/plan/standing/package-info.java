/** Unions as this service knows them, fed by the directory. */
@NullMarked
package org.unionbridge.plan.standing;

import org.jspecify.annotations.NullMarked;
