/**
 * The second factor: codes of an authenticator app (RFC 6238), and codes for the day it is lost.
 */
@NullMarked
package org.unionbridge.gateway.secondfactor;

import org.jspecify.annotations.NullMarked;
