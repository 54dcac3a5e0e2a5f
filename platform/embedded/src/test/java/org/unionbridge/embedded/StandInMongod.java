package org.unionbridge.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVStore;

/** Takes a mongod's arguments and, like it, is primary only once its replica set is initiated. */
final class StandInMongod extends H2Backend {

  private final String address;
  private volatile boolean initiated;

  private StandInMongod(String address) {
    super(MVStore.open(null));
    this.address = address;
  }

  public static void main(String... arguments) {
    var given = List.of(arguments);
    int port = Integer.parseInt(given.get(given.indexOf("--port") + 1));
    new MongoServer(new StandInMongod("127.0.0.1:" + port)).bind("127.0.0.1", port);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    return switch (command) {
      case "replSetInitiate" -> initiate();
      case "hello", "ismaster", "isMaster" ->
          member(super.handleCommand(channel, database, "ismaster", query));
      default -> super.handleCommand(channel, database, command, query);
    };
  }

  private Document initiate() {
    if (initiated) {
      throw new MongoServerError(23, "AlreadyInitialized", "already initialized");
    }
    initiated = true;
    return new Document("ok", 1);
  }

  private Document member(Document answer) {
    answer.append("ismaster", initiated).append("isWritablePrimary", initiated);
    if (initiated) {
      answer
          .append("setName", "unionbridge")
          .append("hosts", List.of(address))
          .append("me", address)
          .append("primary", address);
    }
    return answer;
  }
}
