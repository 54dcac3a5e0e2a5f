/** Looks at every command that goes to the store: none may reach tenant data without a scope. */
@NullMarked
package org.unionbridge.testing.probe;

import org.jspecify.annotations.NullMarked;
