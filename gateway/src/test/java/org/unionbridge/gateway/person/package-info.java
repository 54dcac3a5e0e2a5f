/** Tests. */
@NullMarked
package org.unionbridge.gateway.person;

import org.jspecify.annotations.NullMarked;
