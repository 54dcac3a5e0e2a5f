/** Programmes, brands and number-slogans that items of many plans and years belong to (P-14). */
@NullMarked
package org.unionbridge.plan.programme;

import org.jspecify.annotations.NullMarked;
