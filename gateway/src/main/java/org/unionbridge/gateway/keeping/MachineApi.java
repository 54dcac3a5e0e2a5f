package org.unionbridge.gateway.keeping;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.gateway.machine.MachineKeeping;
import org.unionbridge.gateway.machine.MachineKeeping.GivenSecret;
import org.unionbridge.gateway.machine.MachineKeeping.Wanted;
import org.unionbridge.gateway.machine.MachineRights;
import org.unionbridge.gateway.standing.Holding;
import org.unionbridge.gateway.standing.Standings;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Gives other software its way in, and takes it away. */
@RestController
@RequestMapping(MachineApi.MACHINES)
final class MachineApi {

  static final String MACHINES = "/api/gateway/machines";

  private final MachineKeeping machines;
  private final Standings standings;

  MachineApi(MachineKeeping machines, Standings standings) {
    this.machines = machines;
    this.standings = standings;
  }

  /** The secret is shown this once. */
  record SecretView(String id, long version, String secret) {
    static SecretView of(GivenSecret given) {
      return new SecretView(given.id(), given.version(), given.secret());
    }

    @Override
    public String toString() {
      return "SecretView[]";
    }
  }

  private record MakeRequest(String unionId, Wanted wanted) {
    static MakeRequest read(Fields fields) {
      return new MakeRequest(
          fields.id("unionId"),
          new Wanted(
              fields.text("name", 60),
              fields.oneOf("post", MachineRights.POSTS),
              fields.texts("actions", Actor.MOST_ACTIONS, 60),
              fields.date("lastDay")));
    }
  }

  /** What has leaked is to end at once; else both secrets let in for a while. */
  private record RotateRequest(boolean atOnce) {
    static RotateRequest read(Fields fields) {
      return new RotateRequest(fields.flag("atOnce"));
    }
  }

  private record RenewRequest(LocalDate lastDay) {
    static RenewRequest read(Fields fields) {
      return new RenewRequest(fields.date("lastDay"));
    }
  }

  @PostMapping
  @Action("gateway.machine.make")
  Mono<ResponseEntity<SecretView>> make(@Form MakeRequest request, Call call) {
    return standings
        .openUnion(call.scope(), request.unionId())
        .switchIfEmpty(Mono.error(() -> Problem.unknown("unionId").asException()))
        .flatMap(place -> within(Reach::letsIn, call, request.wanted().post(), place))
        .flatMap(place ->
            machines.make(call.scope(), place, request.wanted(), call.newId(), call.context()))
        .map(given ->
            ResponseEntity.created(URI.create(MACHINES + "/" + given.id()))
                .eTag(etag(given.version()))
                .body(SecretView.of(given)));
  }

  @PostMapping("/{id}/rotation")
  @Action("gateway.machine.rotate")
  Mono<ResponseEntity<SecretView>> rotate(
      @PathVariable String id, @Form RotateRequest request, Call call) {
    return reached(Reach::letsIn, id, call)
        .flatMap(_ -> machines.rotate(call.scope(), id, request.atOnce(), call.context()))
        .map(given -> ResponseEntity.ok().eTag(etag(given.version())).body(SecretView.of(given)));
  }

  @PostMapping("/{id}/renewal")
  @Action("gateway.machine.renew")
  Mono<ResponseEntity<Void>> renew(@PathVariable String id, @Form RenewRequest request, Call call) {
    return reached(Reach::letsIn, id, call)
        .flatMap(_ -> machines.renew(call.scope(), id, request.lastDay(), call.context()))
        .map(MachineApi::changed);
  }

  @PostMapping("/{id}/disabling")
  @Action("gateway.machine.disable")
  Mono<ResponseEntity<Void>> disable(@PathVariable String id, Call call) {
    return reached(Reach::shutsOut, id, call)
        .flatMap(_ -> machines.disable(call.scope(), id, call.context()))
        .map(MachineApi::changed);
  }

  private Mono<Place> reached(BiPredicate<Actor, List<Holding>> reach, String id, Call call) {
    return machines
        .find(call.scope(), id)
        .flatMap(machine -> within(reach, call, machine.post(), machine.place()));
  }

  /** A machine is let in as somebody is who holds its post there. */
  private static Mono<Place> within(
      BiPredicate<Actor, List<Holding>> reach, Call call, String post, Place place) {
    return reach.test(call.actor(), List.of(new Holding(post, place)))
        ? Mono.just(place)
        : Mono.error(Problem.of(HttpStatus.FORBIDDEN, "out-of-reach").asException());
  }

  private static ResponseEntity<Void> changed(long version) {
    return ResponseEntity.noContent().eTag(etag(version)).build();
  }

  private static String etag(long version) {
    return "\"" + version + "\"";
  }
}
