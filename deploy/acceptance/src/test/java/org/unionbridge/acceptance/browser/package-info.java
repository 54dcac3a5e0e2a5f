/** The console in a real browser, before the system as a user starts it. */
@NullMarked
package org.unionbridge.acceptance.browser;

import org.jspecify.annotations.NullMarked;
