/** Tests. */
@NullMarked
package org.unionbridge.gateway.profile;

import org.jspecify.annotations.NullMarked;
