@NullMarked
package org.unionbridge.benchmark;

import org.jspecify.annotations.NullMarked;
