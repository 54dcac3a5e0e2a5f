/** The work plans of the story, and what becomes of them. */
@NullMarked
package org.unionbridge.standalone.demo.plan;

import org.jspecify.annotations.NullMarked;
