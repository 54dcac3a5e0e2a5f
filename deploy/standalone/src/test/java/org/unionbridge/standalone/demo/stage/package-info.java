/** What the stage of the demonstration keeps to. */
@NullMarked
package org.unionbridge.standalone.demo.stage;

import org.jspecify.annotations.NullMarked;
