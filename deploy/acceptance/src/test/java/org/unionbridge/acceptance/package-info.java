@NullMarked
package org.unionbridge.acceptance;

import org.jspecify.annotations.NullMarked;
