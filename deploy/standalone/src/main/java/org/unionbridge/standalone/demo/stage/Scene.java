package org.unionbridge.standalone.demo.stage;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionbridge.platform.store.Ids;

/** Where deeds happen: who is there, what was made before, and what day it is. */
public final class Scene {

  private final URI gateway;
  private final Journal journal;
  private final DemoStage stage;
  private final LocalDate anchor;
  private final String secret;
  private final boolean unbegun;
  private final Map<String, Caller> callers = new ConcurrentHashMap<>();

  /**
   * Opens the scene.
   *
   * @param anchor the day on which the demonstration began
   * @param secret from which passwords are made that nobody needs to know
   */
  public Scene(URI gateway, Journal journal, DemoStage stage, LocalDate anchor, String secret) {
    this.gateway = gateway;
    this.journal = journal;
    this.stage = stage;
    this.anchor = anchor;
    this.secret = secret;
    this.unbegun = journal.isEmpty();
  }

  /** Whether nothing of the story was told when this run began. */
  public boolean isNew() {
    return unbegun;
  }

  public Journal journal() {
    return journal;
  }

  public DemoStage stage() {
    return stage;
  }

  public LocalDate anchor() {
    return anchor;
  }

  public LocalDate on(int day) {
    return anchor.plusDays(day);
  }

  /** What came of an earlier deed. */
  public String id(String key) {
    return journal
        .find(key)
        .orElseThrow(() -> new Caller.Stuck("the story does not tell of " + key));
  }

  /** Somebody with an account, in their first post. */
  public Caller by(String login) {
    return callers.computeIfAbsent(
        login, who -> new Caller(gateway, Map.of("login", who, "password", password(who))));
  }

  /** Nobody in particular. */
  public Caller anybody() {
    return new Caller(gateway, Map.of());
  }

  public String password(String login) {
    return Ids.derived("demo-password", secret, login);
  }
}
