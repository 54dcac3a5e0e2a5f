/** Accounts of other software: what they may do, by which secrets and until when. */
@NullMarked
package org.unionbridge.gateway.machine;

import org.jspecify.annotations.NullMarked;
