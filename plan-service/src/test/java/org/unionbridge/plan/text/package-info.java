/** Text , tested. */
@NullMarked
package org.unionbridge.plan.text;

import org.jspecify.annotations.NullMarked;
