/** What an import read, held against its source, so that somebody can look it over. */
@NullMarked
package org.unionbridge.plan.review;

import org.jspecify.annotations.NullMarked;
