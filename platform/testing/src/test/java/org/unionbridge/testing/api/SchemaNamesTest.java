package org.unionbridge.testing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemaNamesTest {

  private final SchemaNames names = new SchemaNames();

  /** One half of a service. */
  static final class Here {
    record Thing(String colour) {}

    record Box(List<Thing> things, Optional<Thing> best) {}
  }

  /** The other. */
  static final class There {
    record Thing(int weight) {}

    record Chest(Thing only) {}
  }

  private void reads(Class<?>... types) {
    var converters = new ModelConverters();
    converters.addConverter(names);
    for (Class<?> type : types) {
      converters.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    }
  }

  @Test
  void typesOfOneNameAreToldWithTheirClasses() {
    reads(Here.Box.class, There.Chest.class);
    assertThat(names.shared())
        .singleElement()
        .asString()
        .startsWith("Thing names ")
        .contains(Here.Thing.class.getName(), There.Thing.class.getName());
  }

  @Test
  void oneTypeInSeveralPlacesIsOne() {
    reads(Here.Box.class, Here.Thing.class, Here.Box.class);
    assertThat(names.shared()).isEmpty();
  }

  @Test
  void noDocumentIsCommittedWithTypesOfOneName() {
    var document = JsonMapper.shared().createObjectNode();
    document.putObject("paths");
    document.putArray(SchemaNames.SHARED).add("Thing names a.Here$Thing and a.There$Thing");
    assertThatThrownBy(() -> new ApiDocument(document).requireCommitted("sample"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a name of its own: Thing names a.Here$Thing and a.There$Thing");
  }
}
