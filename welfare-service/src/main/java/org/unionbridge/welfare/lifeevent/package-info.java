/** What happens in members' lives and was reported. */
@NullMarked
package org.unionbridge.welfare.lifeevent;

import org.jspecify.annotations.NullMarked;
