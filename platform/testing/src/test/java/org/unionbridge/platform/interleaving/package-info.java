/** Visits every order in which the parts of a model can take their steps, and knows no protocol. */
@NullMarked
package org.unionbridge.platform.interleaving;

import org.jspecify.annotations.NullMarked;
