package org.unionbridge.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;

/** Tells when a document could not be written because one of its id is there. */
final class DuplicateKey {

  private DuplicateKey() {}

  static boolean caused(Throwable error) {
    return error instanceof MongoWriteException failure
        && failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}
