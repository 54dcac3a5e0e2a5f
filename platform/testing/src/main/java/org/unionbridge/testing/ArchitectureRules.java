package org.unionbridge.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;

/**
 * The rules that every service keeps; each module's test runs them by {@code
 * ArchTests.in(ArchitectureRules.class)}. A rule that matches nothing fails.
 */
public final class ArchitectureRules {

  @ArchTest
  static final ArchRule rulesArePure =
      classes()
          .that(areRules())
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "org.jspecify..",
                      "org.unionbridge.platform.decision..",
                      "org.unionbridge.platform.money..",
                      "org.unionbridge.platform.calendar..",
                      "org.unionbridge.platform.privacy..",
                      "org.unionbridge.platform.access..")
                  .or(describe("their own service", type -> isOfAService(type))))
          .because("a rule that reaches for a framework can no longer be tested by values alone")
          // a service may be made of views alone; that it has rules, its own tests say
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rulesHaveNoClockAndNoDice =
      noClasses()
          .that(areRules())
          .should(
              callMethodWhere(
                  describe("now, random or a logger", ArchitectureRules::tellsTimeOrThrowsDice)))
          .because("time and ids come in with the command, so that a decision can be repeated")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles =
      slices()
          .matching("org.unionbridge.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("two features that need each other are one");

  @ArchTest
  static final ArchRule onlyListenersAndStartWait =
      noClasses()
          .that(are("neither listener nor start", type -> !mayWait(outermost(type))))
          .should(callMethodWhere(describe("block or subscribe", ArchitectureRules::waits)))
          .because("a blocked event loop stops everybody");

  @ArchTest
  static final ArchRule onlyCodecsSeeBson =
      noClasses()
          .that(are("no codec", type -> !outermost(type).getSimpleName().endsWith("Codec")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.bson..", "com.mongodb.."))
          .because("the form of documents is the business of the platform and of codecs");

  @ArchTest
  static final ArchRule onlyThePlatformSeesKafka =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka.."))
          .because("services know events, not brokers");

  @ArchTest
  static final ArchRule servicesDoNotKnowEachOther =
      classes()
          .should(
              new ArchCondition<>("depend on no other service") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(d -> isOfAService(d.getTargetClass()))
                      .filter(d -> !module(d.getTargetClass()).equals(module(type)))
                      .forEach(
                          d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                }
              })
          .because("what one must know of another arrives as events");

  @ArchTest
  static final ArchRule routesNameTheirAction =
      methods()
          .that(
              describe(
                  "take a call",
                  method ->
                      method.getRawParameterTypes().stream()
                              .anyMatch(t -> t.isEquivalentTo(Call.class))
                          && method.getAnnotations().stream()
                              .anyMatch(a -> a.getRawType().getSimpleName().endsWith("Mapping"))))
          .should()
          .beAnnotatedWith(Action.class)
          .because("a route without a row in the rights table is open to nobody");

  @ArchTest
  static final ArchRule typesArePublicOnlyWhenAnotherPackageNeedsThem =
      classes()
          .that(
              are(
                  "public and of the top level",
                  type ->
                      type.getModifiers().contains(JavaModifier.PUBLIC)
                          && type.getEnclosingClass().isEmpty()
                          && !type.getSimpleName().endsWith("Application")
                          && type.getMethods().stream().noneMatch(m -> m.getName().equals("main"))))
          .should(
              new ArchCondition<>("be used by another package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean used =
                      Stream.concat(Stream.of(type), type.getPackage().getClasses().stream())
                          .filter(part -> outermost(part).equals(type))
                          .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                          .anyMatch(
                              d -> !d.getOriginClass().getPackage().equals(type.getPackage()));
                  if (!used) {
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " may be hidden"));
                  }
                }
              })
          .because("what is public is meant for somebody");

  private ArchitectureRules() {}

  /** Commands, events, refusals, and the classes that hold decide. */
  private static DescribedPredicate<JavaClass> areRules() {
    return are(
        "rules",
        type -> {
          var name = outermost(type).getSimpleName();
          return name.endsWith("Command")
              || name.endsWith("Event")
              || name.endsWith("Refusal")
              || type.getMethods().stream()
                  .anyMatch(m ->
                      m.getName().equals("decide")
                          && m.getModifiers().contains(JavaModifier.STATIC));
        });
  }

  private static DescribedPredicate<JavaClass> are(
      String description, Predicate<JavaClass> predicate) {
    return describe(description, predicate);
  }

  private static boolean tellsTimeOrThrowsDice(JavaMethodCall call) {
    return call.getName().equals("now")
        || call.getName().equals("random")
        || call.getName().equals("randomUUID")
        || call.getTargetOwner().getPackageName().startsWith("org.slf4j");
  }

  private static boolean waits(JavaMethodCall call) {
    return (call.getName().startsWith("block") || call.getName().equals("subscribe"))
        && call.getTargetOwner().getPackageName().startsWith("reactor.core.publisher");
  }

  /** Listeners, what runs at start, and what ticks on a thread of its own. */
  private static boolean mayWait(JavaClass type) {
    var name = type.getSimpleName();
    return name.endsWith("Listener")
        || name.endsWith("Configuration")
        || name.endsWith("AtStart")
        || name.endsWith("Ticker");
  }

  private static boolean isOfAService(JavaClass type) {
    return type.getPackageName().startsWith("org.unionbridge.")
        && !type.getPackageName().startsWith("org.unionbridge.platform")
        && !type.getPackageName().startsWith("org.unionbridge.embedded");
  }

  private static String module(JavaClass type) {
    var rest = type.getPackageName().substring("org.unionbridge.".length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
  }
}
