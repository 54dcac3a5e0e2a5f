/** Work that comes again and again, and whether it does. */
@NullMarked
package org.unionbridge.platform.jobs;

import org.jspecify.annotations.NullMarked;
