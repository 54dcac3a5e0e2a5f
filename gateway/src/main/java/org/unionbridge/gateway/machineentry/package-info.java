/** How other software comes in: by a secret of its own, to services alone. */
@NullMarked
package org.unionbridge.gateway.machineentry;

import org.jspecify.annotations.NullMarked;
