/** What facts of all services count towards plans. */
@NullMarked
package org.unionbridge.plan.measure;

import org.jspecify.annotations.NullMarked;
