/** A broker and a document store inside the process, for one machine and for tests. */
@NullMarked
package org.unionbridge.embedded;

import org.jspecify.annotations.NullMarked;
