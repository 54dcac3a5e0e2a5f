/** How what is told of members is kept from everybody who only has the store. */
@NullMarked
package org.unionbridge.welfare.sealing;

import org.jspecify.annotations.NullMarked;
