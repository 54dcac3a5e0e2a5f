/** Who is signed in, for how long, and the one post that they act in. */
@NullMarked
package org.unionbridge.gateway.session;

import org.jspecify.annotations.NullMarked;
