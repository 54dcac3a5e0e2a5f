/** Unions and members as this service knows them, fed by the directory. */
@NullMarked
package org.unionbridge.welfare.standing;

import org.jspecify.annotations.NullMarked;
