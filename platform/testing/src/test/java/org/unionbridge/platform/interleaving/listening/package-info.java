/** The model of what may befall any topic that publishing allows, and worse ones, at consumers. */
@NullMarked
package org.unionbridge.platform.interleaving.listening;

import org.jspecify.annotations.NullMarked;
