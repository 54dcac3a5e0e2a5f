/** Tests. */
@NullMarked
package org.unionbridge.gateway.machineentry;

import org.jspecify.annotations.NullMarked;
