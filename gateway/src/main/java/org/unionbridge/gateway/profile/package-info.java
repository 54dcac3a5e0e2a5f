/** One's own: the profile, the password, the second factor. */
@NullMarked
package org.unionbridge.gateway.profile;

import org.jspecify.annotations.NullMarked;
