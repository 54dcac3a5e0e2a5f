/** The services' facts, as the rules of duties understand them. */
@NullMarked
package org.unionbridge.notification.duty.facts;

import org.jspecify.annotations.NullMarked;
