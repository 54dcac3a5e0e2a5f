/** What an amount of money keeps to. */
@NullMarked
package org.unionbridge.platform.money;

import org.jspecify.annotations.NullMarked;
