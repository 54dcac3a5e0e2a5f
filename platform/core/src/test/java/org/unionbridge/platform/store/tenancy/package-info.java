@NullMarked
package org.unionbridge.platform.store.tenancy;

import org.jspecify.annotations.NullMarked;
