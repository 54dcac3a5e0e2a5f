@NullMarked
package org.unionbridge.platform.audit.chain;

import org.jspecify.annotations.NullMarked;
