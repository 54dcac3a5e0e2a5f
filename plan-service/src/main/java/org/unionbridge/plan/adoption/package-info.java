/** Makes a plan of what was accepted from a document. */
@NullMarked
package org.unionbridge.plan.adoption;

import org.jspecify.annotations.NullMarked;
