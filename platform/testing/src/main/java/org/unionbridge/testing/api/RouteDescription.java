package org.unionbridge.testing.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.FormResolver;
import org.unionbridge.platform.web.Texts;

/** Says of a route what its signature does not say to a library: body, query, posts, problems. */
public final class RouteDescription implements OperationCustomizer {

  private static final String PROBLEM = "application/problem+json";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Call.class, ServerWebExchange.class)
        .addAnnotationsToIgnore(Form.class);
  }

  private final RightsTable rights;
  private final Texts texts;

  public RouteDescription(RightsTable rights, Texts texts) {
    this.rights = rights;
    this.texts = texts;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod route) {
    operation.setOperationId(
        route.getBeanType().getSimpleName() + "." + route.getMethod().getName());
    action(route).ifPresent(action -> describe(operation, action));
    form(route).ifPresent(type -> operation.setRequestBody(body(type)));
    var asks = route.getMethodAnnotation(Asks.class);
    if (asks != null) {
      Stream.of(asks.value()).forEach(name -> operation.addParametersItem(query(name)));
      if (asks.paged()) {
        operation.addParametersItem(query("after"));
        operation.addParametersItem(query("limit").schema(new IntegerSchema()));
      }
    }
    operation.getResponses().addApiResponse("default", problem());
    return operation;
  }

  private static Optional<String> action(HandlerMethod route) {
    return Optional.ofNullable(route.getMethodAnnotation(Action.class)).map(Action::value);
  }

  private void describe(Operation operation, String action) {
    operation.setSummary(texts.text("action." + action, List.of(), Locale.ENGLISH));
    operation.setDescription(texts.text("action." + action, List.of(), Texts.CHINESE));
    operation.addExtension("x-action", action);
    rights.rows().stream()
        .filter(row -> row.action().equals(action))
        .forEach(row -> {
          operation.addExtension("x-posts", row.posts());
          operation.addExtension("x-careful", row.careful());
        });
  }

  private static Optional<Class<?>> form(HandlerMethod route) {
    return Stream.of(route.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(Form.class))
        .<Class<?>>map(MethodParameter::getParameterType)
        .findFirst();
  }

  private static RequestBody body(Class<?> form) {
    var schema = FormSchema.of(FormResolver.shapesOf(form));
    return new RequestBody()
        .required(true)
        .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
  }

  private static Parameter query(String name) {
    return new Parameter().in("query").name(name).required(false).schema(new StringSchema());
  }

  /** RFC 9457. */
  private static ApiResponse problem() {
    var schema =
        new ObjectSchema()
            .addProperty("type", new StringSchema())
            .addProperty("title", new StringSchema())
            .addProperty("status", new IntegerSchema())
            .addProperty("detail", new StringSchema());
    return new ApiResponse()
        .description("a problem, in the reader's language")
        .content(new Content().addMediaType(PROBLEM, new MediaType().schema((Schema<?>) schema)));
  }
}
