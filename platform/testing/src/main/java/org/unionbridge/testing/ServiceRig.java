package org.unionbridge.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.TokenReader;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Ids;
import reactor.core.publisher.Mono;

/**
 * A service as it runs, on the broker of this JVM and on one document store. Instead of signed
 * tokens it takes {@link #tokenOf}; the signature has tests of its own.
 */
public final class ServiceRig implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final Map<String, Actor> actors;

  private ServiceRig(ConfigurableApplicationContext context, Map<String, Actor> actors) {
    this.context = context;
    this.actors = actors;
  }

  /** Starts the application with a database of its own in this store. */
  public static ServiceRig start(
      Class<?> application, String service, DocumentStore store, String... properties) {
    var actors = new HashMap<String, Actor>();
    var settings = new HashMap<String, Object>();
    settings.put("server.port", 0);
    settings.put("spring.mongodb.uri", store.uri());
    settings.put("spring.kafka.bootstrap-servers", SharedBroker.get().bootstrapServers());
    settings.put("unionbridge.keys.directory", freshKeys());
    for (String property : properties) {
      int at = property.indexOf('=');
      settings.put(property.substring(0, at), property.substring(at + 1));
    }
    var context =
        new SpringApplicationBuilder(application)
            .properties(Map.of("spring.config.name", service))
            .initializers(fresh ->
                fresh.getBeanFactory().registerSingleton("testTokenReader", reader(actors)))
            .run(arguments(settings));
    return new ServiceRig(context, actors);
  }

  private static Path freshKeys() {
    var keys = Path.of(System.getProperty("java.io.tmpdir"), "keys-" + Ids.random());
    var unused = MasterKey.openOrCreate(keys, false);
    return keys;
  }

  /** Arguments win over the service's own file. */
  private static String[] arguments(Map<String, Object> settings) {
    return settings.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }

  private static TokenReader reader(Map<String, Actor> actors) {
    return token ->
        actors.containsKey(token)
            ? Mono.just(actors.get(token))
            : Mono.error(new TokenReader.InvalidToken("no such test token"));
  }

  /** A token that the service believes to be this actor's. */
  public String tokenOf(Actor actor) {
    var token = Ids.fingerprint(actor.toString());
    actors.put(token, actor);
    return token;
  }

  /** A client that acts as this actor. */
  public WebTestClient as(Actor actor) {
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port())
        .defaultHeader("Authorization", "Bearer " + tokenOf(actor))
        .build();
  }

  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** A bean of the service. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
