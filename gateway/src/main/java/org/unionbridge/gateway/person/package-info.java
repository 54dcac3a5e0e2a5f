/** Who is behind an account, and what they may act in at this moment. */
@NullMarked
package org.unionbridge.gateway.person;

import org.jspecify.annotations.NullMarked;
