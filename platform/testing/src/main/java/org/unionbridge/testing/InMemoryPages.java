package org.unionbridge.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.InvalidCursor;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Criteria and pages over documents in memory. */
final class InMemoryPages {

  private static final JsonMapper JSON = new JsonMapper();

  private InMemoryPages() {}

  /** A document as queries see it. */
  record Form(String id, Place place, Optional<String> owner, long version, ObjectNode state) {

    JsonNode at(String dotted) {
      JsonNode node =
          JSON.createObjectNode()
              .put("_id", id)
              .put("unionId", place.unionId())
              .put("unionPath", place.unionPath())
              .put("version", version)
              .set("state", state);
      for (String name : dotted.split("\\.", -1)) {
        node = node.path(name);
      }
      return node;
    }
  }

  static List<Form> matching(Collection<Form> forms, Scope scope, Criteria criteria) {
    return forms.stream()
        .filter(form -> scope.covers(form.place().unionPath(), form.owner().orElse("")))
        .filter(form -> holds(form, criteria))
        .toList();
  }

  static <T> Page<T> read(
      Collection<Form> forms,
      Scope scope,
      Criteria criteria,
      PageRequest request,
      Function<Form, T> view) {
    var order =
        Comparator.comparing((Form form) -> form.at(request.sort()), InMemoryPages::compare)
            .thenComparing(Form::id);
    var sorted =
        matching(forms, scope, criteria).stream()
            .sorted(request.descending() ? order.reversed() : order)
            .toList();
    int from = request.after().map(cursor -> after(sorted, cursor)).orElse(0);
    var rest = sorted.subList(from, sorted.size());
    boolean more = rest.size() > request.limit();
    var shown = more ? rest.subList(0, request.limit()) : rest;
    return new Page<>(
        shown.stream().map(view).toList(),
        more ? Optional.of(cursor(shown.getLast().id())) : Optional.empty());
  }

  private static String cursor(String id) {
    return Base64.getUrlEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }

  private static int after(List<Form> sorted, String cursor) {
    String id;
    try {
      id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursor(e);
    }
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    throw new InvalidCursor();
  }

  private static boolean holds(Form form, Criteria criteria) {
    return switch (criteria) {
      case Criteria.All(var parts) -> parts.stream().allMatch(part -> holds(form, part));
      case Criteria.Equal(var field, var value) -> matches(form.at(field), value);
      case Criteria.OneOf(var field, var values) ->
          values.stream().anyMatch(value -> matches(form.at(field), value));
      case Criteria.AtMost(var field, var limit) ->
          present(form.at(field)) && compare(form.at(field), node(limit)) <= 0;
      case Criteria.AtLeast(var field, var limit) ->
          present(form.at(field)) && compare(form.at(field), node(limit)) >= 0;
    };
  }

  /** As in the real store, a value matches an array that holds it. */
  private static boolean matches(JsonNode found, Object value) {
    if (found.isArray()) {
      for (JsonNode element : found) {
        if (matches(element, value)) {
          return true;
        }
      }
      return false;
    }
    return present(found) && compare(found, node(value)) == 0;
  }

  private static boolean present(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }

  private static JsonNode node(Object value) {
    return switch (value) {
      case String text -> JSON.getNodeFactory().stringNode(text);
      case Integer number -> JSON.getNodeFactory().numberNode(number.longValue());
      case Long number -> JSON.getNodeFactory().numberNode(number);
      case Boolean truth -> JSON.getNodeFactory().booleanNode(truth);
      case Instant instant -> JSON.getNodeFactory().stringNode(instant.toString());
      default -> throw new IllegalArgumentException("cannot ask for " + value.getClass());
    };
  }

  private static int compare(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return Long.compare(a.longValue(), b.longValue());
    }
    if (a.isString() && b.isString()) {
      return a.stringValue().compareTo(b.stringValue());
    }
    if (a.isBoolean() && b.isBoolean()) {
      return Boolean.compare(a.booleanValue(), b.booleanValue());
    }
    return Integer.compare(rank(a), rank(b));
  }

  /** Missing values come first, as in the real store. */
  private static int rank(JsonNode node) {
    return present(node) ? node.getNodeType().ordinal() + 1 : 0;
  }
}
