/** What the federation of the story is made of. */
@NullMarked
package org.unionbridge.standalone.demo.federation;

import org.jspecify.annotations.NullMarked;
