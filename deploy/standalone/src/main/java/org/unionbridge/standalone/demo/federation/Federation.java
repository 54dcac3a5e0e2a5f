package org.unionbridge.standalone.demo.federation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionbridge.standalone.demo.stage.Deed;
import org.unionbridge.standalone.demo.stage.DemoPerson;
import org.unionbridge.standalone.demo.stage.Scene;

/** Those of whom the story tells: unions, the people who belong to them, and who comes in. */
public final class Federation {

  private final UnionRows unions = UnionRows.read();
  private final PeopleRows people = PeopleRows.read();

  /** How all of them come to be there, and how some end. */
  public Stream<Deed> deeds(LocalDate anchor) {
    var days = new Days(anchor);
    return Stream.of(
            new UnionPart(unions, days).deeds(),
            new MemberPart(unions, people, days).deeds(),
            new PostPart(unions, people, days).deeds(),
            new AccountPart(unions, people).deeds())
        .flatMap(part -> part);
  }

  /** Those whom visitors may sign in as. */
  public List<DemoPerson> cast(Scene scene) {
    var names =
        unions.unions().stream().collect(Collectors.toMap(UnionRows.Row::key, UnionRows.Row::name));
    var words = new PostWords();
    return people.people().stream()
        .filter(PeopleRows.Row::shown)
        .map(row ->
            new DemoPerson(
                row.code(), row.name(), scene.id(row.memberKey()), held(scene, row, names, words)))
        .toList();
  }

  private static List<DemoPerson.Held> held(
      Scene scene, PeopleRows.Row row, Map<String, String> names, PostWords words) {
    var posts = row.posts().isEmpty() ? List.of("member@" + row.union()) : row.posts();
    return posts.stream()
        .map(post -> post.split("@"))
        .map(at -> words.held(at[0], scene.id("union:" + at[1]), names.getOrDefault(at[1], at[1])))
        .toList();
  }
}
