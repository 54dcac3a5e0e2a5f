/**
 * The demonstration: a federation that looks alive, and a door for those who look at it. It is part
 * of this module alone, so that no gateway elsewhere can ever open that door.
 */
@NullMarked
package org.unionbridge.standalone.demo;

import org.jspecify.annotations.NullMarked;
