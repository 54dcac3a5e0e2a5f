/** The catalogue of work: the kinds of things that unions do, as data that is checked on start. */
@NullMarked
package org.unionbridge.plan.catalogue;

import org.jspecify.annotations.NullMarked;
