package org.unionbridge.plan.plan;

import java.time.LocalDate;
import org.unionbridge.plan.plan.stage.Remark;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;

/** A remark as somebody makes it. */
public record RemarkRequest(String code, String text) {

  private static final int LONGEST = 2_000;

  static RemarkRequest read(Fields fields) {
    return new RemarkRequest(
        fields.oneOf("code", Remark.CODES), fields.optionalText("text", LONGEST).orElse(""));
  }

  /** The remark of whoever asks. */
  public Remark by(Call call, LocalDate today) {
    return new Remark(code, text, call.actor().accountId(), today);
  }
}
