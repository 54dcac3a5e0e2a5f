/** What every request meets first, whoever sends it and wherever it goes. */
@NullMarked
package org.unionbridge.gateway.door;

import org.jspecify.annotations.NullMarked;
