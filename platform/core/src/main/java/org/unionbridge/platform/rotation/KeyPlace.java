package org.unionbridge.platform.rotation;

/** Where wrapped data keys lie. */
public sealed interface KeyPlace {

  /** In a field, by its dotted name, of the documents of one collection. */
  record InDocuments(String collection, String field) implements KeyPlace {}

  /** In a field of the records that this service's directory holds of one type of aggregate. */
  record InDirectory(String aggregateType, String field) implements KeyPlace {}
}
