/**
 * Text as documents of every format are turned into it, and the limits under which that happens.
 */
@NullMarked
package org.unionbridge.plan.text;

import org.jspecify.annotations.NullMarked;
