/** Whom the door of the demonstration lets in. */
@NullMarked
package org.unionbridge.standalone.demo.door;

import org.jspecify.annotations.NullMarked;
