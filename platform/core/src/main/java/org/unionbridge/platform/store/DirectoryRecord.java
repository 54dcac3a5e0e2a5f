package org.unionbridge.platform.store;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole current state of a thing, for the directory topic.
 *
 * @param data empty when the record is to be erased
 */
public record DirectoryRecord(String type, int schema, Optional<ObjectNode> data) {}
