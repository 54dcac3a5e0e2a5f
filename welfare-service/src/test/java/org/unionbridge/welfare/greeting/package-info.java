/** Tests of birthday greetings. */
@NullMarked
package org.unionbridge.welfare.greeting;

import org.jspecify.annotations.NullMarked;
