package org.unionbridge.testing.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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

  /** Where an example of an answer stands until the document is put together. */
  static final String ANSWER = "x-answer";

  /** Names what an example of a request has wrong; no document is written with it. */
  static final String FAULTS = "x-faults";

  private static final Set<Class<?>> SIGNED_IN = ConcurrentHashMap.newKeySet();

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Call.class, ServerWebExchange.class)
        .addAnnotationsToIgnore(Form.class);
  }

  private final RightsTable rights;
  private final Texts texts;
  private final RouteTexts told;
  private final Samples samples = new Samples();

  public RouteDescription(RightsTable rights, Texts texts, Environment environment) {
    this.rights = rights;
    this.texts = texts;
    this.told = RouteTexts.of(environment.getRequiredProperty("spring.application.name"));
  }

  /** Parameters of this type are of routes that ask who is signed in, and for no post. */
  public static void signedInBy(Class<?> type) {
    SIGNED_IN.add(type);
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(type);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod route) {
    var name = route.getBeanType().getSimpleName() + "." + route.getMethod().getName();
    operation.setOperationId(name);
    action(route).ifPresent(action -> describe(operation, action));
    told.text(name, "summary").ifPresent(operation::setSummary);
    told.text(name, "description").ifPresent(operation::setDescription);
    told.of(name, "answer")
        .ifPresent(answer -> operation.addExtension(ANSWER, RouteTexts.plain(answer)));
    if (isSignedIn(route)) {
      operation.addExtension("x-signed-in", true);
    }
    if (isSignedIn(route) || action(route).isPresent()) {
      operation.addSecurityItem(new SecurityRequirement().addList(DocumentParts.SESSION));
    }
    form(route).ifPresent(type -> read(operation, name, type));
    takes(route).ifPresent(types -> operation.setRequestBody(body(types, name)));
    asks(operation, route);
    answers(operation, route);
    return operation;
  }

  private void asks(Operation operation, HandlerMethod route) {
    var asks = route.getMethodAnnotation(Asks.class);
    if (asks != null) {
      Stream.of(asks.value()).forEach(name -> operation.addParametersItem(query(name)));
      if (asks.paged()) {
        operation.addParametersItem(query("after"));
        operation.addParametersItem(query("limit").schema(new IntegerSchema()));
      }
    }
  }

  private void answers(Operation operation, HandlerMethod route) {
    var code = RouteCode.of(route.getMethod());
    succeed(operation, code.successes());
    var problems = new RouteProblems(code);
    if (isSignedIn(route)) {
      problems.ofSomebody();
    }
    action(route).ifPresent(action -> problems.ofAPost(isCareful(action)));
    if (form(route).isPresent()) {
      problems.ofABody();
    }
    if (Stream.of(route.getMethodParameters()).anyMatch(RouteDescription::isId)) {
      problems.ofAnId();
    }
    problems.describe(operation, texts);
  }

  /** A library knows of no other success than 200. */
  private static void succeed(Operation operation, Set<Integer> statuses) {
    var known = operation.getResponses().remove("200");
    for (int status : statuses) {
      var answer = new ApiResponse().description(HttpStatus.valueOf(status).getReasonPhrase());
      operation
          .getResponses()
          .addApiResponse(
              "" + status,
              status == HttpStatus.NO_CONTENT.value() || known == null
                  ? answer
                  : answer.content(known.getContent()));
    }
  }

  private static boolean isId(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(PathVariable.class);
  }

  private static boolean isSignedIn(HandlerMethod route) {
    return Stream.of(route.getMethodParameters())
        .anyMatch(parameter -> SIGNED_IN.contains(parameter.getParameterType()));
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

  private boolean isCareful(String action) {
    return rights.rows().stream().anyMatch(row -> row.action().equals(action) && row.careful());
  }

  private static Optional<Class<?>> form(HandlerMethod route) {
    return Stream.of(route.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(Form.class))
        .<Class<?>>map(MethodParameter::getParameterType)
        .findFirst();
  }

  private void read(Operation operation, String name, Class<?> form) {
    var shapes = FormResolver.shapesOf(form);
    var example = told.of(name, "request").orElseGet(() -> samples.request(shapes));
    var faults = FormResolver.faultsOf(form, example);
    if (!faults.isEmpty()) {
      operation.addExtension(FAULTS, faults.toString());
    }
    var type = new MediaType().schema(FormSchema.of(shapes));
    type.setExample(RouteTexts.plain(example));
    operation.setRequestBody(
        new RequestBody()
            .required(true)
            .content(new Content().addMediaType("application/json", type)));
  }

  /** The types of a body that is no form. */
  private static Optional<String[]> takes(HandlerMethod route) {
    var mapping =
        AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), RequestMapping.class);
    return Optional.ofNullable(mapping)
        .map(RequestMapping::consumes)
        .filter(types -> types.length > 0);
  }

  private RequestBody body(String[] types, String name) {
    var content = new Content();
    for (String type : types) {
      var body = new MediaType().schema(new StringSchema());
      told.text(name, "request").ifPresent(body::example);
      content.addMediaType(type, body);
    }
    return new RequestBody().required(true).content(content);
  }

  private static Parameter query(String name) {
    return new Parameter().in("query").name(name).required(false).schema(new StringSchema());
  }
}
