package org.unionbridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScopePropertiesTest {

  /** Ids of which some begin like others, as that is where a careless comparison leaks. */
  @Provide
  Arbitrary<List<String>> ids() {
    return Arbitraries.of("u1", "u10", "u101", "u2", "u", "1").list().ofMinSize(1).ofMaxSize(6);
  }

  private static String path(List<String> ids) {
    return "/" + String.join("/", ids) + "/";
  }

  private static boolean isAtOrBelow(List<String> ids, List<String> above) {
    return ids.size() >= above.size() && ids.subList(0, above.size()).equals(above);
  }

  @Property
  void aScopeCoversItsUnionAndThoseBelowItAndNoOther(
      @ForAll("ids") List<String> seen, @ForAll("ids") List<String> scope) {
    assertThat(Scope.within(path(scope)).covers(path(seen), ""))
        .isEqualTo(isAtOrBelow(seen, scope));
  }

  @Property
  void onesOwnAreNeverSomebodyElses(
      @ForAll("ids") List<String> seen, @ForAll("ids") List<String> scope, @ForAll boolean mine) {
    var own = new Scope.Own(path(scope), "me");
    assertThat(own.covers(path(seen), mine ? "me" : "you"))
        .isEqualTo(mine && isAtOrBelow(seen, scope));
  }

  @Property
  void whatTheStoreAsksForIsWhatTheScopeCovers(
      @ForAll("ids") List<String> seen, @ForAll("ids") List<String> scope) {
    var from = path(scope);
    var beyond = from.substring(0, from.length() - 1) + "0";
    boolean asked = path(seen).compareTo(from) >= 0 && path(seen).compareTo(beyond) < 0;
    assertThat(asked).isEqualTo(Scope.within(from).covers(path(seen), ""));
  }
}
