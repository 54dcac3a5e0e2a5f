package org.unionbridge.platform.store.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandStartedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ViolationsTest {

  private final Violations violations = new Violations();
  private final TenantGuard guard = new TenantGuard(violations);
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Logger log = (Logger) LoggerFactory.getLogger(Violations.class);
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();

  @BeforeEach
  void listen() {
    violations.bindTo(registry);
    said.start();
    log.addAppender(said);
  }

  @AfterEach
  void end() {
    log.detachAppender(said);
  }

  private void sent(String database, String command) {
    var document = BsonDocument.parse(command);
    var server = new ServerId(new ClusterId(), new ServerAddress());
    guard.commandStarted(
        new CommandStartedEvent(
            null,
            1,
            1,
            new ConnectionDescription(server),
            database,
            document.getFirstKey(),
            document));
  }

  private double counted() {
    return registry.get("tenant.guard.violations").functionCounter().count();
  }

  @Test
  void eachCommandWithoutAScopeIsCountedAndEachSortNamedOnceWithoutItsValues() {
    for (var id : new String[] {"m-7431", "m-7432", "m-7433"}) {
      sent("ours", "{find: 'members', filter: {_id: '%s'}}".formatted(id));
    }
    assertThat(counted()).isEqualTo(3);
    assertThat(said.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .asString()
        .contains("members", "find", "_id")
        .doesNotContain("m-743");
  }

  @Test
  void whatIsScopedOrExceptedOrTheServersOwnCountsForNothing() {
    sent("ours", "{find: 'members', filter: {unionPath: '/u1/'}}");
    sent("ours", "{find: 'guard', filter: {_id: 'x'}}");
    sent("admin", "{find: 'system.users', filter: {}}");
    sent("ours", "{hello: 1}");
    assertThat(counted()).isZero();
    assertThat(said.list).isEmpty();
  }
}
