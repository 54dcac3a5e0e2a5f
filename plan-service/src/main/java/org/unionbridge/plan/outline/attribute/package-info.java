/** What is said of a line beside its words: attributes, figures and links to other lines. */
@NullMarked
package org.unionbridge.plan.outline.attribute;

import org.jspecify.annotations.NullMarked;
