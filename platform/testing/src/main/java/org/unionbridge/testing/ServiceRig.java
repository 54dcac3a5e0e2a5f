package org.unionbridge.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.unionbridge.embedded.DocumentStore;
import org.unionbridge.embedded.SharedBroker;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Bearer;
import org.unionbridge.platform.access.TokenReader;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.api.AlwaysThere;
import org.unionbridge.testing.api.ApiDocument;
import org.unionbridge.testing.api.DocumentParts;
import org.unionbridge.testing.api.RouteDescription;
import org.unionbridge.testing.api.SchemaNames;
import org.unionbridge.testing.api.SignedTokens;
import org.unionbridge.testing.probe.ScopeProbe;
import reactor.core.publisher.Mono;

/**
 * A service as it runs, on the broker of this JVM and on one document store. Instead of signed
 * tokens it takes {@link #tokenOf}; the signature has tests of its own.
 */
public final class ServiceRig implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ConfigurableApplicationContext context;
  private final Map<String, Actor> actors;

  private ServiceRig(ConfigurableApplicationContext context, Map<String, Actor> actors) {
    this.context = context;
    this.actors = actors;
  }

  /** Starts the application on the database of its service in this store. */
  public static ServiceRig start(
      Class<?> application, String service, DocumentStore store, String... properties) {
    var actors = new HashMap<String, Actor>();
    var settings = settings(store, properties);
    return new ServiceRig(
        run(
            application,
            service,
            settings,
            fresh -> fresh.getBeanFactory().registerSingleton("testTokenReader", reader(actors))),
        actors);
  }

  /** With a database of its own, believing signed tokens alone: {@link #as} does not work. */
  public static ServiceRig startBehind(
      SignedTokens tokens,
      Class<?> application,
      String service,
      DocumentStore store,
      String property) {
    var settings =
        settings(store, "unionbridge.gateway.keys=" + tokens.address(), ownDatabase(), property);
    return new ServiceRig(run(application, service, settings, _ -> {}), Map.of());
  }

  /** Setting that keeps a rig apart from all others on its store. */
  public static String ownDatabase() {
    return "unionbridge.store.database=unionbridge-" + Ids.random();
  }

  private static Map<String, Object> settings(DocumentStore store, String... properties) {
    var settings = new HashMap<String, Object>();
    settings.put("server.port", 0);
    settings.put("spring.mongodb.uri", store.uri());
    settings.put("spring.kafka.bootstrap-servers", SharedBroker.get().bootstrapServers());
    settings.put("unionbridge.keys.directory", freshKeys());
    settings.put("springdoc.api-docs.enabled", false);
    settings.put("springdoc.api-docs.path", ApiDocument.PATH);
    for (String property : properties) {
      int at = property.indexOf('=');
      settings.put(property.substring(0, at), property.substring(at + 1));
    }
    return settings;
  }

  private static ConfigurableApplicationContext run(
      Class<?> application,
      String service,
      Map<String, Object> settings,
      Consumer<ConfigurableApplicationContext> more) {
    return new SpringApplicationBuilder(application)
        .properties(Map.of("spring.config.name", service))
        .initializers(fresh -> {
          more.accept(fresh);
          fresh.getBeanFactory().registerSingleton("scopeProbe", probing());
          ((GenericApplicationContext) fresh).registerBean(RouteDescription.class);
          ((GenericApplicationContext) fresh).registerBean(SchemaNames.class);
          ((GenericApplicationContext) fresh).registerBean(DocumentParts.class);
          ((GenericApplicationContext) fresh).registerBean(AlwaysThere.class);
        })
        .run(arguments(settings));
  }

  private static MongoClientSettingsBuilderCustomizer probing() {
    return settings -> settings.addCommandListener(new ScopeProbe());
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
            ? Mono.just(new Bearer(actors.get(token), true))
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
        .filter(new AskingAgain())
        .responseTimeout(PATIENCE)
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
