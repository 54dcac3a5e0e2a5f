/** Tests of how the documents of the APIs are made and compared. */
@NullMarked
package org.unionbridge.testing.api;

import org.jspecify.annotations.NullMarked;
