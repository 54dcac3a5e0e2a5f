/** What others know of an import, so that its answer can tell it. */
@NullMarked
package org.unionbridge.plan.importing.answer;

import org.jspecify.annotations.NullMarked;
