package org.unionbridge.testing.api;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStores;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ServiceRig;
import org.unionbridge.testing.api.DoorTests.Existing;

/** A service that believes signed tokens alone and describes its routes, with its document. */
public final class DoorRig implements AutoCloseable {

  private final String service;
  private final SignedTokens tokens = new SignedTokens();
  private final ServiceRig rig;

  private DoorRig(Class<?> application, String service) {
    this.service = service;
    this.rig =
        ServiceRig.startBehind(
            tokens,
            application,
            service,
            DocumentStores.forTests().getFirst(),
            ApiDocument.DESCRIBED);
  }

  /** Starts the application with a database of its own. */
  public static DoorRig start(Class<?> application, String service) {
    return new DoorRig(application, service);
  }

  public ServiceRig rig() {
    return rig;
  }

  /** A client that acts as this actor, until the token's half minute is over. */
  public WebTestClient as(Actor actor) {
    return tokens.as(actor, rig);
  }

  /** Asserts that the committed document is what the routes say. */
  public void requireTheDocumentSaysWhatTheRoutesSay() {
    ApiDocument.of(as(Actors.in("chair", "/u1/"))).requireCommitted(service);
  }

  /** The tests of every operation; see {@link DoorTests}. */
  public Stream<DynamicTest> tests(String here, Map<String, Existing> existing) {
    var document = ApiDocument.ofFile(service);
    return Stream.concat(
        DoorTests.of(document, tokens, rig.port(), here, existing),
        MachineDoorTests.of(document, tokens, rig.port(), here));
  }

  @Override
  public void close() {
    rig.close();
    tokens.close();
  }
}
