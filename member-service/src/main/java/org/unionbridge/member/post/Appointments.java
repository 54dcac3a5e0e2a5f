package org.unionbridge.member.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionbridge.platform.access.Actor;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Who may give and take which posts, and which do not go together: one readable table, as data. */
public final class Appointments {

  private static final String EVERY = "every";

  private final Map<String, Reach> gives;
  private final Map<String, Reach> takes;
  private final List<Separation> separations;

  private Appointments(
      Map<String, Reach> gives, Map<String, Reach> takes, List<Separation> separations) {
    this.gives = Map.copyOf(gives);
    this.takes = Map.copyOf(takes);
    this.separations = List.copyOf(separations);
  }

  /** Posts at the union of one's own post, and at those below it. */
  private record Reach(Set<Post> here, Set<Post> below) {
    private static final Reach NONE = new Reach(Set.of(), Set.of());
  }

  /** Posts of which nobody holds two, for good or unless the union above decides otherwise. */
  private record Separation(Set<Post> posts, boolean loosable) {}

  /**
   * Reads the table.
   *
   * @throws IllegalStateException when the resource is missing or names a post that does not exist
   */
  public static Appointments load(String resource) {
    try (InputStream in = Appointments.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no table of appointments at " + resource);
      }
      var rows = rows(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
      return new Appointments(
          reaches(rows.get("gives")), reaches(rows.get("takes")), separations(rows.get("apart")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The actor as one who appoints at this union. */
  public Appointer by(Actor actor, String unionId) {
    boolean here = actor.place().unionId().equals(unionId);
    return new Appointer(
        posts(gives, actor.post(), here),
        posts(takes, actor.post(), here),
        actor.memberId(),
        !here);
  }

  private static Set<Post> posts(Map<String, Reach> table, String post, boolean here) {
    var reach = table.getOrDefault(post, Reach.NONE);
    return here ? reach.here() : reach.below();
  }

  /** What does not go together with this post. */
  public Apart from(Post post) {
    return new Apart(others(post, false), others(post, true));
  }

  private Set<Post> others(Post post, boolean loosable) {
    var others = EnumSet.noneOf(Post.class);
    for (Separation separation : separations) {
      if (separation.loosable() == loosable && separation.posts().contains(post)) {
        others.addAll(separation.posts());
      }
    }
    others.remove(post);
    return others;
  }

  private static Map<String, Reach> reaches(@Nullable Object table) {
    var reaches = new LinkedHashMap<String, Reach>();
    rows(table)
        .forEach((post, row) -> {
          var reach = rows(row);
          reaches.put(post, new Reach(named(reach.get("here")), named(reach.get("below"))));
        });
    return reaches;
  }

  private static List<Separation> separations(@Nullable Object table) {
    if (!(table instanceof List<?> list)) {
      throw new IllegalStateException("apart: is a list");
    }
    return list.stream()
        .map(Appointments::rows)
        .map(row ->
            new Separation(named(row.get("posts")), Boolean.TRUE.equals(row.get("unless-decided"))))
        .toList();
  }

  private static Map<String, Object> rows(@Nullable Object table) {
    if (!(table instanceof Map<?, ?> map)) {
      throw new IllegalStateException("the table of appointments has a row without columns");
    }
    var rows = new LinkedHashMap<String, Object>();
    map.forEach((name, row) -> rows.put(String.valueOf(name), row));
    return rows;
  }

  private static Set<Post> named(@Nullable Object posts) {
    var named = EnumSet.noneOf(Post.class);
    switch (posts) {
      case null -> {}
      case String all when all.equals(EVERY) -> named.addAll(List.of(Post.values()));
      case List<?> names -> names.forEach(name -> named.add(known(String.valueOf(name))));
      default -> throw new IllegalStateException(posts + " are no posts");
    }
    return named;
  }

  private static Post known(String name) {
    return Post.of(name)
        .orElseThrow(() -> new IllegalStateException("there is no post called " + name));
  }
}
