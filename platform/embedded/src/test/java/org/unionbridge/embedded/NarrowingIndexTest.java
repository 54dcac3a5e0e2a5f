package org.unionbridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowingIndexTest {

  private final NarrowingIndex<Integer> index = index();

  private static NarrowingIndex<Integer> index() {
    var keys = List.of(new IndexKey("_id", true));
    var ids = new MemoryUniqueIndex("_id_", keys, false);
    // Asked of the collection is only its name, for the error when the id is there already.
    ids.add(new Document("_id", "a"), 7, null);
    return new NarrowingIndex<>(ids, keys, false);
  }

  private static Document version() {
    return new Document("version", 3L);
  }

  @Test
  void aConditionalWriteFindsItsDocumentByTheId() {
    var query = new Document("_id", "a").append("version", 3L);
    assertThat(index.canHandle(query)).isTrue();
    assertThat(index.getPositions(query)).containsExactly(7);
  }

  @Test
  void theIdMayStandAmongConditionsThatAllHold() {
    var inner = new Document("$and", List.of(new Document("_id", "a"), version()));
    var query = new Document("$and", List.of(version(), inner));
    assertThat(index.canHandle(query)).isTrue();
    assertThat(index.getPositions(query)).containsExactly(7);
  }

  @Test
  void severalIdsAreLookedUpEach() {
    var query = new Document("_id", new Document("$in", List.of("a", "b"))).append("version", 3L);
    assertThat(index.canHandle(query)).isTrue();
    assertThat(index.getPositions(query)).containsExactly(7);
  }

  @Test
  void whatIsNotAboutOneIdIsLeftToAWalkThroughAll() {
    assertThat(index.canHandle(version())).isFalse();
    assertThat(index.canHandle(new Document("_id", new Document("$gt", "a")))).isFalse();
    var either = new Document("$or", List.of(new Document("_id", "a"), version()));
    assertThat(index.canHandle(either)).isFalse();
  }
}
