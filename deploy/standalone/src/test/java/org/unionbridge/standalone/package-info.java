@NullMarked
package org.unionbridge.standalone;

import org.jspecify.annotations.NullMarked;
