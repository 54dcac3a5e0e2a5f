/**
 * The model of writers, relays, sweeper and store, which shows what every topic is like, however
 * long: first appearances in order, nothing that is not so, nothing missing in the end.
 */
@NullMarked
package org.unionbridge.platform.interleaving.publishing;

import org.jspecify.annotations.NullMarked;
