/** Plan documents that were sent in, what reading them yielded, and which plan was accepted. */
@NullMarked
package org.unionbridge.plan.importing;

import org.jspecify.annotations.NullMarked;
