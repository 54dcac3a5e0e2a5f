/** The chain of all that was told to the audit: written by one, changed by nobody unseen. */
@NullMarked
package org.unionbridge.platform.audit.chain;

import org.jspecify.annotations.NullMarked;
