/** Tests of writing on drafts. */
@NullMarked
package org.unionbridge.plan.drafting;

import org.jspecify.annotations.NullMarked;
