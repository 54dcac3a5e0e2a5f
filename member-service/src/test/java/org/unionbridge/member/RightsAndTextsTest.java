package org.unionbridge.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.web.Action;

class RightsAndTextsTest {

  @Test
  void everyActionHasItsRow() {
    var rights = RightsTable.load("rights/member.yml");
    var actions =
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.unionbridge.member")
                .stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Action.class).stream())
                .map(Action::value)
                .toList();
    assertThat(actions).hasSizeGreaterThan(10).allMatch(rights::knows);
  }

  @Test
  void everyTextIsThereInBothLanguages() throws IOException {
    assertThat(keys("zh_CN")).isEqualTo(keys("en"));
  }

  private static Set<String> keys(String language) throws IOException {
    var file = "messages/member_" + language + ".properties";
    var texts = new Properties();
    try (var in = RightsAndTextsTest.class.getClassLoader().getResourceAsStream(file)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return texts.stringPropertyNames();
  }
}
