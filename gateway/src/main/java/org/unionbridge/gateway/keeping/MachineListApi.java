package org.unionbridge.gateway.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.gateway.machine.MachineKeeping;
import org.unionbridge.gateway.machine.MachineKeeping.Kept;
import org.unionbridge.gateway.machine.MachineUses;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import reactor.core.publisher.Mono;

/** Shows which software has a way in, for what, until when, and when it last came. */
@RestController
@RequestMapping(MachineApi.MACHINES)
final class MachineListApi {

  private final MachineKeeping machines;
  private final MachineUses uses;

  MachineListApi(MachineKeeping machines, MachineUses uses) {
    this.machines = machines;
    this.uses = uses;
  }

  /**
   * A machine as those see it who let it in.
   *
   * @param stage {@code active}, {@code soon-over}, {@code over} or {@code disabled}
   * @param lastDay on which it comes in still
   * @param lastUsed the last day on which it came; missing where it never did
   * @param secretSince when its secret was made, or it was disabled
   * @param formerUntil until when the secret before lets in too
   */
  record MachineView(
      String id,
      String name,
      String post,
      String unionId,
      List<String> actions,
      String stage,
      LocalDate lastDay,
      @Nullable LocalDate lastUsed,
      Instant secretSince,
      @Nullable Instant formerUntil) {

    static MachineView of(Kept machine, Map<String, LocalDate> used) {
      return new MachineView(
          machine.id(),
          machine.name(),
          machine.post(),
          machine.place().unionId(),
          machine.actions(),
          machine.stage(),
          machine.lastDay(),
          used.get(machine.id()),
          machine.secretSince(),
          machine.formerUntil().orElse(null));
    }
  }

  @GetMapping
  @Action("gateway.machine.see")
  @Asks(value = "unionId", paged = true)
  Mono<PageView<MachineView>> list(Call call) {
    return machines
        .page(call.scope(), call.query().text("unionId"), call.page("_id", false))
        .flatMap(page ->
            lastDaysOf(page.items())
                .map(used -> PageView.of(page.map(machine -> MachineView.of(machine, used)))));
  }

  @GetMapping("/{id}")
  @Action("gateway.machine.see")
  Mono<ResponseEntity<MachineView>> show(@PathVariable String id, Call call) {
    return machines
        .find(call.scope(), id)
        .flatMap(machine ->
            lastDaysOf(List.of(machine))
                .map(used ->
                    ResponseEntity.ok()
                        .eTag("\"" + machine.version() + "\"")
                        .body(MachineView.of(machine, used))));
  }

  private Mono<Map<String, LocalDate>> lastDaysOf(List<Kept> machines) {
    return uses.lastDaysOf(machines.stream().map(Kept::id).toList());
  }
}
