package org.unionbridge.platform.store.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {

  private static final ScopeExceptions EXCEPTIONS = ScopeExceptions.load();

  private static List<Operation> unscoped(String command) {
    var document = BsonDocument.parse(command);
    return Operation.unscoped(document.getFirstKey(), document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'members', filter: {_id: 'm1', unionPath: {$gte: '/u1/', $lt: '/u10'}}}",
        "{find: 'members', filter: {$and: [{_id: 'm1'}, {unionPath: {$gte: '/u1/', $lt: '/u10'}}]}}",
        "{find: 'members', filter: {$and: [{$and: [{unionPath: {$gte: '/u1/'}}, {unionPath: {$lt: '/u10'}}]}]}}",
        "{aggregate: 'members', pipeline: [{$match: {unionPath: '/u1/'}}, {$group: {_id: 1}}]}",
        "{update: 'members', updates: [{q: {_id: 'm1', unionPath: '/u1/'}, u: {$set: {version: 2}}}]}",
        "{update: 'visits', updates: [{q: {unionId: 'u1', unionPath: {$ne: '/u1/'}}, u: {$set: {unionPath: '/u1/'}}}]}",
        "{delete: 'sessions', deletes: [{q: {_id: 's', unionPath: {$gte: '/', $lt: '0'}}, limit: 1}]}",
        "{insert: 'visits', documents: [{_id: 'v1', unionPath: '/u1/'}]}"
      })
  void whatNamesItsPartOfTheTreeIsScoped(String command) {
    assertThat(unscoped(command)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'members', filter: {_id: 'm1'}}",
        "{find: 'members'}",
        "{find: 'members', filter: {$or: [{unionPath: '/u1/'}, {_id: 'm1'}]}}",
        "{find: 'members', filter: {unionPath: {$gte: '/u1/'}}}",
        "{find: 'members', filter: {unionPath: {$ne: '/u2/'}}}",
        "{aggregate: 'members', pipeline: [{$group: {_id: 1}}, {$match: {unionPath: '/u1/'}}]}",
        "{update: 'members', updates: [{q: {_id: 'm1'}, u: {$set: {version: 2}}}]}",
        "{update: 'members', updates: [{q: {_id: 'm1'}, u: {$set: {outbox: [], state: {}}}}]}",
        "{findAndModify: 'members', query: {_id: 'm1'}, update: {$set: {state: {}}}}",
        "{delete: 'sessions', deletes: [{q: {_id: 's'}, limit: 1}]}",
        "{insert: 'visits', documents: [{_id: 'v1'}]}"
      })
  void whatDoesNotIsNoticed(String command) {
    assertThat(unscoped(command)).hasSize(1).noneMatch(EXCEPTIONS::cover);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{find: 'guard', filter: {_id: 'x'}} | true",
        "{update: 'visits', updates: [{q: {_id: 'v', 'outbox.0': {$exists: true}}, u: {$set: {outbox: []}, $unset: {outboxSince: ''}}}]} | true",
        "{find: 'visits', filter: {outboxSince: {$lte: 1}, slot: {$in: [1]}}} | true",
        "{find: 'visits', filter: {outboxSince: {$lte: 1}, ownerId: 'm1'}} | false",
        "{findAndModify: 'visits', query: {_id: 'v', outboxSince: {$lte: 1}}, update: {$set: {outboxSince: 2}}} | true",
        "{findAndModify: 'visits', query: {_id: 'v', outboxSince: {$lte: 1}}, update: {$set: {version: 2}}} | false"
      })
  void onlyOutboxGuardAndParkingGoWithoutOne(String command, boolean excepted) {
    assertThat(unscoped(command))
        .singleElement()
        .matches(operation -> EXCEPTIONS.cover(operation) == excepted);
  }
}
