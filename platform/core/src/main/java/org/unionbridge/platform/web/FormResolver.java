package org.unionbridge.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a route takes from the body, by the form of its parameter's type. */
public final class FormResolver implements HandlerMethodArgumentResolver {

  private static final Map<Class<?>, Function<Fields, Object>> FORMS = new ConcurrentHashMap<>();

  private final Permission permission;
  private final int largestBody;

  FormResolver(Permission permission, int largestBody) {
    this.permission = permission;
    this.largestBody = largestBody;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(Form.class);
  }

  /** Whoever may not do the action is told nothing; what comes before this parameter says more. */
  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
    return Mono.defer(() -> {
      if (parameter.hasMethodAnnotation(Action.class)) {
        var unused = permission.of(parameter, exchange);
      }
      var unused = Query.asked(parameter, exchange);
      return Bodies.of(exchange, largestBody)
          .map(body -> Fields.read(Bodies.object(body), form(parameter.getParameterType())));
    });
  }

  /** What the body of such a parameter may hold. */
  public static List<FieldShape> shapesOf(Class<?> type) {
    return Fields.shapesOf(form(type));
  }

  /** What is wrong with such a body; nothing where it can be read. */
  public static List<FieldFault> faultsOf(Class<?> type, JsonNode body) {
    try {
      var unused = Fields.read((ObjectNode) body, form(type));
      return List.of();
    } catch (ProblemException e) {
      return e.problem().faults();
    }
  }

  private static Function<Fields, Object> form(Class<?> type) {
    return FORMS.computeIfAbsent(type, FormResolver::reader);
  }

  private static Function<Fields, Object> reader(Class<?> type) {
    try {
      var read = type.getDeclaredMethod("read", Fields.class);
      if (!Modifier.isStatic(read.getModifiers())) {
        throw new IllegalStateException(read + " is not static");
      }
      read.setAccessible(true);
      return fields -> read(read, fields);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no static read(Fields)", e);
    }
  }

  private static Object read(Method form, Fields fields) {
    try {
      return form.invoke(null, fields);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
