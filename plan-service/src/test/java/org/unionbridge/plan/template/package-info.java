/** Tests of templates. */
@NullMarked
package org.unionbridge.plan.template;

import org.jspecify.annotations.NullMarked;
