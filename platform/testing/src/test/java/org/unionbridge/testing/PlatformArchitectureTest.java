package org.unionbridge.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.unionbridge.platform", importOptions = DoNotIncludeTests.class)
class PlatformArchitectureTest {

  @ArchTest
  static final ArchRule thePlatformKnowsNoService =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.unionbridge.member..",
                  "org.unionbridge.plan..",
                  "org.unionbridge.welfare..",
                  "org.unionbridge.notification..",
                  "org.unionbridge.gateway.."))
          .because("what every service needs belongs to none");

  @ArchTest
  static final ArchRule piecesAreFreeOfCycles =
      slices()
          .matching("org.unionbridge.platform.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each piece can be read, and left out, by itself");

  @ArchTest
  static final ArchRule onlyTheStoreSeesDocuments =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.unionbridge.platform.store..")
          .and()
          .haveSimpleNameNotStartingWith("Mongo")
          .and()
          .doNotHaveSimpleName("ListeningConfiguration")
          .and()
          .doNotHaveSimpleName("OperationsConfiguration")
          .and()
          .doNotHaveSimpleName("ChainConfiguration")
          .and()
          .doNotHaveSimpleName("Generations")
          .and()
          .doNotHaveSimpleName("Problems")
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.bson..", "com.mongodb.."))
          .because("the form of documents is the business of few");
}
