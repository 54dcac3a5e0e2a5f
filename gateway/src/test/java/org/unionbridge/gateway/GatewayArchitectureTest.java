package org.unionbridge.gateway;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.unionbridge.testing.ArchitectureRules;
import org.unionbridge.testing.RightsRules;

/** The rules that every service keeps. */
@AnalyzeClasses(
    packages = "org.unionbridge.gateway",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class GatewayArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

  @ArchTest static final ArchTests RIGHTS = ArchTests.in(RightsRules.class);
}
