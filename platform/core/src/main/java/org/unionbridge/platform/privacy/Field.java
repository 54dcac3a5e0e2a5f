package org.unionbridge.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.stream.Stream;

/** Where a sealed value belongs: it opens nowhere else. */
public record Field(String collection, String id, String name) {

  public Field {
    if (collection.isBlank() || id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("A field has a collection, an id and a name");
    }
  }

  /** Each part after its length, so that no two places are ever written alike. */
  byte[] associatedData() {
    var parts = Stream.of(collection, id, name).map(part -> part.getBytes(UTF_8)).toList();
    var size = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
    var written = ByteBuffer.allocate(size);
    parts.forEach(part -> written.putInt(part.length).put(part));
    return written.array();
  }
}
