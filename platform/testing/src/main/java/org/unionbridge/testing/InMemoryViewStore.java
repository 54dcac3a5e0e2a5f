package org.unionbridge.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.platform.store.ViewStore;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Views in memory, in their written form; held to the same contract as the real store. */
public final class InMemoryViewStore<V> implements ViewStore<V> {

  private static final JsonMapper JSON = new JsonMapper();

  private final Class<V> type;
  private final JsonForm form;
  private final Map<String, InMemoryPages.Form> views = new LinkedHashMap<>();
  private final Map<String, Long> erased = new LinkedHashMap<>();

  public InMemoryViewStore(Class<V> type, JsonForm form) {
    this.type = type;
    this.form = form;
  }

  public static <V> InMemoryViewStore<V> of(Class<V> type) {
    return new InMemoryViewStore<>(type, JsonForm.plain());
  }

  /** Every view that is kept, whoever may see it. */
  public synchronized List<Stored<V>> all() {
    return views.values().stream().map(this::read).toList();
  }

  @Override
  public Mono<Boolean> put(Entry<V> entry) {
    return Mono.fromCallable(() -> putNow(entry));
  }

  private synchronized boolean putNow(Entry<V> entry) {
    var there = views.get(entry.id());
    if ((there != null && there.version() >= entry.sequence())
        || erased.getOrDefault(entry.id(), 0L) >= entry.sequence()) {
      return false;
    }
    views.put(
        entry.id(),
        new InMemoryPages.Form(
            entry.id(),
            entry.place(),
            entry.owner(),
            entry.sequence(),
            form.write(type, entry.value())));
    return true;
  }

  @Override
  public Mono<Stored<V>> find(Scope scope, String id) {
    return Mono.defer(() -> {
      synchronized (this) {
        return Mono.justOrEmpty(
            Optional.ofNullable(views.get(id))
                .filter(f -> scope.covers(f.place().unionPath(), f.owner().orElse("")))
                .map(this::read));
      }
    });
  }

  private Stored<V> read(InMemoryPages.Form found) {
    return new Stored<>(found.id(), found.place(), found.version(), form.read(type, found.state()));
  }

  @Override
  public Mono<Page<Stored<V>>> page(Scope scope, Criteria criteria, PageRequest request) {
    return Mono.fromCallable(() -> {
      synchronized (this) {
        return InMemoryPages.read(views.values(), scope, criteria, request, this::read);
      }
    });
  }

  @Override
  public Mono<Long> count(Scope scope, Criteria criteria) {
    return Mono.fromCallable(() -> (long) matching(scope, criteria).size());
  }

  @Override
  public Mono<Long> sum(Scope scope, Criteria criteria, String field) {
    return Mono.fromCallable(
        () -> matching(scope, criteria).stream().mapToLong(f -> f.at(field).asLong()).sum());
  }

  private synchronized List<InMemoryPages.Form> matching(Scope scope, Criteria criteria) {
    return InMemoryPages.matching(views.values(), scope, criteria);
  }

  @Override
  public Mono<Boolean> setIf(
      Scope scope, String id, Criteria criteria, String field, Object value) {
    return Mono.fromCallable(() -> setNow(scope, id, criteria, field, value));
  }

  private synchronized boolean setNow(
      Scope scope, String id, Criteria criteria, String field, Object value) {
    var found =
        InMemoryPages.matching(views.values(), scope, criteria).stream()
            .filter(f -> f.id().equals(id))
            .findFirst();
    if (found.isEmpty()) {
      return false;
    }
    if (!field.startsWith("state.")) {
      throw new IllegalArgumentException("only fields of the state are set");
    }
    var state = found.get().state().deepCopy();
    set(state, field.substring("state.".length()), value);
    views.put(id, with(found.get(), state));
    return true;
  }

  private static InMemoryPages.Form with(InMemoryPages.Form found, ObjectNode state) {
    return new InMemoryPages.Form(found.id(), found.place(), found.owner(), found.version(), state);
  }

  private static void set(ObjectNode state, String name, Object value) {
    state.set(name, JSON.valueToTree(value));
  }

  @Override
  public Mono<Void> erase(Scope scope, String id, long sequence) {
    return Mono.fromRunnable(() -> {
      synchronized (this) {
        var there = Optional.ofNullable(views.get(id));
        boolean hidden =
            there.stream()
                .anyMatch(f -> !scope.covers(f.place().unionPath(), f.owner().orElse("")));
        if (!hidden && there.map(InMemoryPages.Form::version).orElse(0L) < sequence) {
          views.remove(id);
          erased.merge(id, sequence, Math::max);
        }
      }
    });
  }

  @Override
  public Mono<Void> remove(Scope scope, String id) {
    return Mono.fromRunnable(() -> {
      synchronized (this) {
        views
            .entrySet()
            .removeIf(entry ->
                entry.getKey().equals(id)
                    && scope.covers(
                        entry.getValue().place().unionPath(), entry.getValue().owner().orElse("")));
      }
    });
  }

  /** Moves all views of a union, as the keeper of paths does in the real store. */
  public synchronized void moved(Place place) {
    views.replaceAll((_, f) ->
        f.place().unionId().equals(place.unionId())
            ? new InMemoryPages.Form(f.id(), place, f.owner(), f.version(), f.state())
            : f);
  }
}
