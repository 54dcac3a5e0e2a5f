package org.unionbridge.welfare;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.unionbridge.testing.ArchitectureRules;
import org.unionbridge.testing.RightsRules;

@AnalyzeClasses(packages = "org.unionbridge.welfare", importOptions = DoNotIncludeTests.class)
class WelfareArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

  @ArchTest static final ArchTests RIGHTS = ArchTests.in(RightsRules.class);
}
