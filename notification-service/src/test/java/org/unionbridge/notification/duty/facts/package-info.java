/** What the services' facts mean for duties. */
@NullMarked
package org.unionbridge.notification.duty.facts;

import org.jspecify.annotations.NullMarked;
