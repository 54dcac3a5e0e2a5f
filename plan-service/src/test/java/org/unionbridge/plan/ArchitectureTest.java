package org.unionbridge.plan;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.unionbridge.testing.ArchitectureRules;
import org.unionbridge.testing.RightsRules;

@AnalyzeClasses(packages = "org.unionbridge.plan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

  @ArchTest static final ArchTests RIGHTS = ArchTests.in(RightsRules.class);
}
