package org.unionbridge.platform.access;

/**
 * Who came with a token.
 *
 * @param current whether the gateway could tell, a minute ago at most, that the actor's post is
 *     still theirs; without it careful actions are refused
 */
public record Bearer(Actor actor, boolean current) {}
