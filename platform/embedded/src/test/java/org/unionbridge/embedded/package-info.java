/** The broker and the store under kills, failing disks and races. */
@NullMarked
package org.unionbridge.embedded;

import org.jspecify.annotations.NullMarked;
