package org.unionbridge.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Texts;

/** Routes and rows of the rights table belong to each other, in each service. */
public final class RightsRules {

  private RightsRules() {}

  @ArchTest
  static final ArchRule routesAndRowsBelongToEachOther =
      classes().should(new RowsAreRoutes()).because("the table says all that anybody may do");

  /** Looks at all classes at once: what has a row, what has a route, what has its texts. */
  private static final class RowsAreRoutes extends ArchCondition<JavaClass> {

    private final Set<String> routed = new TreeSet<>();
    private String service = "";

    RowsAreRoutes() {
      super("have a row for every route, a route for every row, and words for both");
    }

    @Override
    public void init(Collection<JavaClass> all) {
      service = all.iterator().next().getPackageName().split("\\.", -1)[2];
      routed.addAll(
          all.stream()
              .flatMap(type -> type.getMethods().stream())
              .filter(method -> method.isAnnotatedWith(Action.class))
              .map(method -> method.getAnnotationOfType(Action.class).value())
              .toList());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      // what there is to say is said once, when all is seen
    }

    @Override
    public void finish(ConditionEvents events) {
      var rows =
          RightsTable.load("rights/" + service + ".yml").rows().stream()
              .map(RightsTable.Row::action)
              .collect(Collectors.toSet());
      without(routed, rows).forEach(a -> violated(events, a + " has no row"));
      without(rows, routed)
          .filter(action -> action.startsWith(service + "."))
          .forEach(action -> violated(events, action + " has no route"));
      for (Locale language : Texts.SPOKEN) {
        var words = ResourceBundle.getBundle("messages/" + service, language).keySet();
        rows.stream()
            .filter(action -> action.startsWith(service + "."))
            .filter(action -> !words.contains("action." + action))
            .forEach(action -> violated(events, action + " has no words in " + language));
      }
    }

    private void violated(ConditionEvents events, String what) {
      events.add(SimpleConditionEvent.violated(service, what));
    }

    private static Stream<String> without(Set<String> all, Set<String> some) {
      return all.stream().filter(action -> !some.contains(action));
    }
  }
}
