/** From what the system promises to the rules by which somebody is called when it breaks them. */
@NullMarked
package org.unionbridge.operations.objectives;

import org.jspecify.annotations.NullMarked;
