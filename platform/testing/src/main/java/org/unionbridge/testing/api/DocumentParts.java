package org.unionbridge.testing.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.env.Environment;
import org.unionbridge.platform.web.Texts;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the operations of a document share: its head, who asks, and the problems. */
public final class DocumentParts implements OpenApiCustomizer {

  /** The way in that every route but the open ones asks for. */
  static final String SESSION = "session";

  private static final String ABOUT =
      "Requests reach this through the gateway, which may answer in its stead: 401, 403, 408, 429,"
          + " 502, 503 and 504, in the same form. Texts are zh-CN unless Accept-Language asks for"
          + " en; the type of a problem is stable, its words are not.";

  private final Texts texts;
  private final String application;
  private final SchemaNames names;

  public DocumentParts(Texts texts, Environment environment, SchemaNames names) {
    this.texts = texts;
    this.names = names;
    this.application = environment.getRequiredProperty("spring.application.name");
  }

  @Override
  public void customise(OpenAPI document) {
    document.setInfo(
        new Info()
            .title("Unionbridge: " + application)
            .description(ABOUT)
            .version(ApiDocument.declaredVersion(application)));
    var components =
        Objects.requireNonNullElseGet(document.getComponents(), Components::new)
            .addSecuritySchemes(
                SESSION,
                new SecurityScheme()
                    .type(SecurityScheme.Type.APIKEY)
                    .in(SecurityScheme.In.COOKIE)
                    .name("unionbridge-session"))
            .addSchemas("Problem", problem());
    used(document).forEach((code, status) -> components.addExamples(code, example(code, status)));
    document.setComponents(components);
    if (!names.shared().isEmpty()) {
      document.addExtension(SchemaNames.SHARED, names.shared());
    }
  }

  /** The codes that operations point to, with the status of the first. */
  private static Map<String, Integer> used(OpenAPI document) {
    var used = new TreeMap<String, Integer>();
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .flatMap(operation -> operation.getResponses().entrySet().stream())
        .forEach(response ->
            codes(response.getValue())
                .forEach(code -> used.putIfAbsent(code, Integer.valueOf(response.getKey()))));
    return used;
  }

  private static List<String> codes(ApiResponse response) {
    return Optional.ofNullable(response.getContent())
        .map(content -> content.get(RouteProblems.MEDIA_TYPE))
        .map(type -> type.getExamples())
        .map(examples -> List.copyOf(examples.keySet()))
        .orElse(List.of());
  }

  /** RFC 9457. */
  private static Schema<?> problem() {
    var fault =
        new ObjectSchema()
            .addProperty("field", new StringSchema())
            .addProperty("code", new StringSchema())
            .addProperty("detail", new StringSchema());
    return new ObjectSchema()
        .addProperty("type", new StringSchema())
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("trace", new StringSchema())
        .addProperty("errors", new ArraySchema().items(fault));
  }

  private Example example(String code, int status) {
    var arguments = List.<Object>of("…", "…", "…");
    var value =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "urn:problem:" + code)
            .put("title", texts.text("problem." + code + ".title", arguments, Locale.ENGLISH))
            .put("status", status)
            .put("detail", texts.text("problem." + code + ".detail", arguments, Locale.ENGLISH))
            .put("trace", "0af7651916cd43dd8448eb211c80319c");
    return new Example().value(RouteTexts.plain(value));
  }
}
