/**
 * Providers of identities (OpenID Connect): asked who somebody is, and believed as far as proven.
 */
@NullMarked
package org.unionbridge.gateway.oidc;

import org.jspecify.annotations.NullMarked;
