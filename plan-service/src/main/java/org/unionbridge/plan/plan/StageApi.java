package org.unionbridge.plan.plan;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.plan.plan.rules.PlanCommand;
import org.unionbridge.plan.plan.rules.PlanCommand.Approve;
import org.unionbridge.plan.plan.rules.PlanCommand.Close;
import org.unionbridge.plan.plan.rules.PlanCommand.SendBack;
import org.unionbridge.plan.plan.rules.PlanCommand.Submit;
import org.unionbridge.plan.plan.rules.PlanCommand.Summarise;
import org.unionbridge.plan.plan.rules.PlanCommand.Withdraw;
import org.unionbridge.plan.plan.stage.Approval;
import org.unionbridge.plan.plan.stage.Plan.Summary;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import reactor.core.publisher.Mono;

/** The stages of a plan, and of a change of one that is in force, over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}")
final class StageApi {

  private static final int LONGEST_SUMMARY = 20_000;

  private final Plans plans;

  StageApi(Plans plans) {
    this.plans = plans;
  }

  private record ApprovalRequest(LocalDate approvedOn, String body) {
    static ApprovalRequest read(Fields fields) {
      return new ApprovalRequest(fields.date("approvedOn"), fields.oneOf("body", Approval.BODIES));
    }
  }

  private record SummaryRequest(String text) {
    static SummaryRequest read(Fields fields) {
      return new SummaryRequest(fields.text("text", LONGEST_SUMMARY));
    }
  }

  @PostMapping("/submission")
  @Action("plan.plan.submit")
  Mono<ResponseEntity<Void>> submit(@PathVariable String id, Call call) {
    return today(call, id, Submit::new);
  }

  @PostMapping("/sending-back")
  @Action("plan.plan.send-back")
  Mono<ResponseEntity<Void>> sendBack(
      @PathVariable String id, @Form RemarkRequest request, Call call) {
    return today(call, id, today -> new SendBack(request.by(call, today), Plans.touch(call)));
  }

  @PostMapping("/approval")
  @Action("plan.plan.approve")
  Mono<ResponseEntity<Void>> approve(
      @PathVariable String id, @Form ApprovalRequest request, Call call) {
    var approval = new Approval(request.approvedOn(), request.body(), call.actor().accountId());
    return today(call, id, today -> new Approve(approval, today));
  }

  @PostMapping("/withdrawal")
  @Action("plan.plan.withdraw")
  Mono<ResponseEntity<Void>> withdraw(@PathVariable String id, Call call) {
    return today(call, id, Withdraw::new);
  }

  @PostMapping("/summary")
  @Action("plan.plan.summarise")
  Mono<ResponseEntity<Void>> summarise(
      @PathVariable String id, @Form SummaryRequest request, Call call) {
    return today(
        call,
        id,
        today -> new Summarise(new Summary(request.text(), call.actor().accountId(), today)));
  }

  @PostMapping("/closing")
  @Action("plan.plan.close")
  Mono<ResponseEntity<Void>> close(@PathVariable String id, Call call) {
    return today(call, id, Close::new);
  }

  private Mono<ResponseEntity<Void>> today(
      Call call, String id, Function<LocalDate, PlanCommand> command) {
    return plans
        .askToday(call, id, command)
        .map(outcome -> Answers.changed(outcome, PlanProblems::explain));
  }
}
