/** The federation of the story: its unions, their people, and who comes in. */
@NullMarked
package org.unionbridge.standalone.demo.federation;

import org.jspecify.annotations.NullMarked;
