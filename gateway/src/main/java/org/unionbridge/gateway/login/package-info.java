/** Login names, passwords, and what happens to those who guess. */
@NullMarked
package org.unionbridge.gateway.login;

import org.jspecify.annotations.NullMarked;
