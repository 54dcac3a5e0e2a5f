package org.unionbridge.platform.outbox;

/** Names one document of one collection. */
public record DocumentRef(String collection, String id) {}
