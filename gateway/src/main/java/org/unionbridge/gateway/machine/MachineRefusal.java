package org.unionbridge.gateway.machine;

import java.util.List;

/** Why something asked of a machine's account is not done. */
sealed interface MachineRefusal {

  record NotMade() implements MachineRefusal {}

  record MadeAlready() implements MachineRefusal {}

  /** What may do nothing needs no way in. */
  record NoActions() implements MachineRefusal {}

  /** These the post may not do, or no machine may. */
  record BeyondThePost(List<String> actions) implements MachineRefusal {
    public BeyondThePost {
      actions = List.copyOf(actions);
    }
  }

  record DayIsOver() implements MachineRefusal {}

  record TooLong(long mostDays) implements MachineRefusal {}

  /** What ran out is not brought back, since nobody knows where its secret has lain. */
  record RunOut() implements MachineRefusal {}

  record IsDisabled() implements MachineRefusal {}
}
