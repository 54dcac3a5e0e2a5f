/**
 * Lets an administrator see for a while what somebody else may see, and do nothing in their name.
 */
@NullMarked
package org.unionbridge.gateway.viewing;

import org.jspecify.annotations.NullMarked;
