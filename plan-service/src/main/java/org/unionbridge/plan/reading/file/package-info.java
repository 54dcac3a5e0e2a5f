/** What reading a document yields: its plans with their elements, and the kinds they may mean. */
@NullMarked
package org.unionbridge.plan.reading.file;

import org.jspecify.annotations.NullMarked;
