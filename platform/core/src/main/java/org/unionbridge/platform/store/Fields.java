package org.unionbridge.platform.store;

/** Names of the fields that every document of ours has. */
public final class Fields {

  public static final String ID = "_id";
  public static final String SCHEMA = "schema";
  public static final String UNION = "unionId";
  public static final String PATH = "unionPath";
  public static final String OWNER = "ownerId";
  public static final String VERSION = "version";
  public static final String STATE = "state";
  static final String ERASED = "erased";
  static final String SLOT = "slot";
  static final String OUTBOX = "outbox";
  static final String OUTBOX_SINCE = "outboxSince";
  static final String OUTBOX_STUCK = "outboxStuck";
  static final String ORDINAL = "n";
  static final String COMMANDS = "commands";

  private Fields() {}
}
