/** What a gateway shows of the demonstration, to this machine alone. */
@NullMarked
package org.unionbridge.standalone.demo.door;

import org.jspecify.annotations.NullMarked;
