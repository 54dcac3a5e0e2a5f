package org.unionbridge.testing.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;

/**
 * What the compiled code of a route may answer: everything of ours that can be reached from its
 * method is read. It may find a problem that cannot happen on this very route, and misses none that
 * is written as a status and a code beside each other.
 */
final class RouteCode {

  private static final String OURS = "org/unionbridge/";

  /** What these do is known by the name of what is called; see {@link #called}. */
  private static final Set<String> KNOWN =
      Set.of(OURS + "platform/store/", OURS + "platform/web/", OURS + "platform/outbox/");

  private static final String STATUS = "org/springframework/http/HttpStatus";
  private static final Map<String, ClassModel> CLASSES = new ConcurrentHashMap<>();

  private final SortedSet<Told> problems = new TreeSet<>();
  private final Set<Integer> successes = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<Place> ahead = new ArrayDeque<>();

  private RouteCode() {}

  /** A problem, as its status and its code. */
  record Told(int status, String code) implements Comparable<Told> {
    @Override
    public int compareTo(Told other) {
      int byStatus = Integer.compare(status, other.status);
      return byStatus == 0 ? code.compareTo(other.code) : byStatus;
    }
  }

  private record Place(String owner, String name, String type) {}

  /** Reads all that this method reaches. */
  static RouteCode of(Method route) {
    var code = new RouteCode();
    var owner = route.getDeclaringClass().getName().replace('.', '/');
    var type = MethodType.methodType(route.getReturnType(), route.getParameterTypes());
    code.visit(owner, route.getName(), type.toMethodDescriptorString());
    while (!code.ahead.isEmpty()) {
      code.read(code.ahead.pop());
    }
    return code;
  }

  SortedSet<Told> problems() {
    return problems;
  }

  /** Of the answers to those who succeed. */
  Set<Integer> successes() {
    return successes.isEmpty() ? Set.of(200) : successes;
  }

  private void visit(String owner, String name, String type) {
    called(owner, name);
    if (owner.startsWith(OURS)
        && KNOWN.stream().noneMatch(owner::startsWith)
        && seen.add(owner + "." + name + type)) {
      ahead.push(new Place(owner, name, type));
    }
  }

  private void read(Place place) {
    for (MethodModel method : classOf(place.owner()).methods()) {
      if (method.methodName().equalsString(place.name())
          && method.methodType().equalsString(place.type())) {
        method.code().ifPresent(body -> read(body.elementStream().toList()));
      }
    }
  }

  private void read(Iterable<?> code) {
    var status = Optional.<HttpStatus>empty();
    for (Object element : code) {
      switch (element) {
        case FieldInstruction field when field.owner().name().equalsString(STATUS) ->
            status = Optional.of(HttpStatus.valueOf(field.name().stringValue()));
        case ConstantInstruction constant -> status = told(status, constant);
        case InvokeInstruction call ->
            visit(
                call.owner().name().stringValue(),
                call.name().stringValue(),
                call.type().stringValue());
        case InvokeDynamicInstruction call -> call.bootstrapArgs().forEach(this::handed);
        default -> {}
      }
    }
  }

  /** The first text behind a status is its code. */
  private Optional<HttpStatus> told(Optional<HttpStatus> status, ConstantInstruction constant) {
    if (status.isPresent() && constant.constantValue() instanceof String code) {
      problem(status.get().value(), code);
      return Optional.empty();
    }
    return status;
  }

  /** A lambda, or a method that is handed over by its name. */
  private void handed(ConstantDesc argument) {
    if (argument instanceof DirectMethodHandleDesc handle) {
      var owner = handle.owner().descriptorString();
      visit(owner.substring(1, owner.length() - 1), handle.methodName(), handle.lookupDescriptor());
    }
  }

  private void called(String owner, String name) {
    switch (owner.substring(owner.lastIndexOf('/') + 1) + "." + name) {
      case "Problem.unknown" -> problem(422, "unknown-reference");
      case "Problem.badFields" -> problem(400, "bad-request");
      case "TokenReader$InvalidToken.<init>" -> problem(401, "not-signed-in");
      case "StoreFailure$NotFound.<init>", "AggregateStore.find", "Parking.find" ->
          problem(404, "not-found");
      case "AggregateStore.change" -> changed();
      case "Answers.created", "ResponseEntity.created" -> successes.add(201);
      case "Answers.changed", "ResponseEntity.noContent" -> successes.add(204);
      case "Answers.shown", "ResponseEntity.ok" -> successes.add(200);
      default -> {}
    }
  }

  private void changed() {
    problem(404, "not-found");
    problem(409, "too-contended");
    problem(412, "version-mismatch");
    problem(413, "too-large");
    problem(422, "idempotency-key-reused");
    problem(503, "backlogged");
  }

  private void problem(int status, String code) {
    problems.add(new Told(status, code));
  }

  private static ClassModel classOf(String name) {
    return CLASSES.computeIfAbsent(name, RouteCode::load);
  }

  private static ClassModel load(String name) {
    try (InputStream in = RouteCode.class.getClassLoader().getResourceAsStream(name + ".class")) {
      if (in == null) {
        throw new IllegalStateException("no class " + name);
      }
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
