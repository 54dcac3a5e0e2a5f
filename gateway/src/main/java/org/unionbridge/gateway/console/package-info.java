/** The files of the web console, as the gateway gives them out. */
@NullMarked
package org.unionbridge.gateway.console;

import org.jspecify.annotations.NullMarked;
