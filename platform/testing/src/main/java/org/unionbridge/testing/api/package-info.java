/** The documents of the services' APIs, and the tests that are made from them. */
@NullMarked
package org.unionbridge.testing.api;

import org.jspecify.annotations.NullMarked;
