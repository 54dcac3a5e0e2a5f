/** Tests of life events. */
@NullMarked
package org.unionbridge.welfare.lifeevent;

import org.jspecify.annotations.NullMarked;
