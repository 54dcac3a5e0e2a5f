/** Birthday greetings, one a year. */
@NullMarked
package org.unionbridge.welfare.greeting;

import org.jspecify.annotations.NullMarked;
