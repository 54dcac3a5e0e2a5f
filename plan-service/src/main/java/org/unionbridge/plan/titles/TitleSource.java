package org.unionbridge.plan.titles;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Flux;

/** Says in one line what an id stands for. */
public interface TitleSource {

  /** The line of one id. */
  record Title(String id, String line) {

    private static final int LONGEST = 120;

    /** A title from a text of any length. */
    public static Title of(String id, String text) {
      var line = text.replaceAll("\\s+", " ").strip();
      return new Title(
          id,
          line.codePointCount(0, line.length()) <= LONGEST
              ? line
              : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…");
    }
  }

  /** The union at whose place the scope begins; none of the whole tree. */
  static Optional<Place> place(Scope scope) {
    var ids = scope.path().split("/", -1);
    return ids.length < 3
        ? Optional.empty()
        : Optional.of(new Place(ids[ids.length - 2], scope.path()));
  }

  /** The lines of those ids that this source knows and that lie in the scope. */
  Flux<Title> titles(Scope scope, Collection<String> ids, Locale language);
}
