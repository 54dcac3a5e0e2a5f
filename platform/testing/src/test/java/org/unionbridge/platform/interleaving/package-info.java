/**
 * Every order in which the parts of the road can take their steps, tried one by one.
 *
 * <p>{@link Explorer} visits all states of a model. There are two models that meet at the topic:
 * {@link Publishing} is writers, relays, sweeper and store; it proves what every topic is like,
 * however long: first appearances in order, nothing that is not so, nothing missing in the end.
 * {@link Listening} is what may befall any such topic, and worse ones, at the consumers.
 */
@NullMarked
package org.unionbridge.platform.interleaving;

import org.jspecify.annotations.NullMarked;
