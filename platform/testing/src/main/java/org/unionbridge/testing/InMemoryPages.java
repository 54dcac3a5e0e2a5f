package org.unionbridge.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.WorkShare;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.InvalidCursor;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import tools.jackson.core.JacksonException;
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
              .put("slot", WorkShare.slotOf(id))
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
    var rest =
        request.after().map(cursor -> after(sorted, request, Cursor.parse(cursor))).orElse(sorted);
    boolean more = rest.size() > request.limit();
    var shown = more ? rest.subList(0, request.limit()) : rest;
    return new Page<>(
        shown.stream().map(view).toList(),
        more
            ? Optional.of(
                new Cursor(shown.getLast().at(request.sort()), shown.getLast().id()).text())
            : Optional.empty());
  }

  private static List<Form> after(List<Form> sorted, PageRequest request, Cursor last) {
    return sorted.stream()
        .filter(form -> {
          int order = compare(form.at(request.sort()), last.value());
          int decided = order == 0 ? form.id().compareTo(last.id()) : order;
          return request.descending() ? decided < 0 : decided > 0;
        })
        .toList();
  }

  /** Where a page ended, whether or not what stood there is still there. */
  private record Cursor(JsonNode value, String id) {

    String text() {
      var key = JSON.createObjectNode().put("id", id);
      key.set("v", value.isMissingNode() ? key.nullNode() : value);
      return Base64.getUrlEncoder().encodeToString(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String text) {
      try {
        var key =
            JSON.readTree(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        if (!key.path("id").isString()) {
          throw new InvalidCursor();
        }
        return new Cursor(key.path("v"), key.path("id").stringValue());
      } catch (IllegalArgumentException | JacksonException e) {
        throw new InvalidCursor(e);
      }
    }
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
