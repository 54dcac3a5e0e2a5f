package org.unionbridge.plan.quota;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.plan.quota.Quota.Terms;
import org.unionbridge.plan.quota.Quota.Unset;
import org.unionbridge.plan.quota.Quota.Withdrawn;
import org.unionbridge.plan.quota.QuotaCommand.Amend;
import org.unionbridge.plan.quota.QuotaCommand.SetOut;
import org.unionbridge.plan.quota.QuotaCommand.Withdraw;
import org.unionbridge.plan.quota.QuotaEvent.QuotaAmended;
import org.unionbridge.plan.quota.QuotaEvent.QuotaSet;
import org.unionbridge.plan.quota.QuotaEvent.QuotaWithdrawn;
import org.unionbridge.plan.quota.QuotaRefusal.NotSet;
import org.unionbridge.plan.quota.QuotaRefusal.NotYours;
import org.unionbridge.plan.quota.QuotaRefusal.SetOtherwise;
import org.unionbridge.platform.decision.Decision;

/** The rules of a quota. Pure: no clock, no ids, no I/O. */
final class QuotaRules {

  private QuotaRules() {}

  static Decision<QuotaEvent, QuotaRefusal> decide(Quota state, QuotaCommand command) {
    return switch (command) {
      case SetOut(var terms) -> setOut(state, terms);
      case Amend(var by, var value) -> amend(state, by, value);
      case Withdraw(var by) -> withdraw(state, by);
    };
  }

  private static Decision<QuotaEvent, QuotaRefusal> setOut(Quota state, Terms terms) {
    return switch (state) {
      case Unset _ -> accept(new QuotaSet(terms));
      case Quota.Set(var known) when known.equals(terms) -> accept();
      case Quota.Set _, Withdrawn _ -> refuse(new SetOtherwise());
    };
  }

  private static Decision<QuotaEvent, QuotaRefusal> amend(Quota state, String by, long value) {
    return switch (state) {
      case Quota.Set(var terms) when !terms.unionId().equals(by) ->
          refuse(new NotYours(terms.unionId()));
      case Quota.Set(var terms) when terms.value() == value -> accept();
      case Quota.Set(var terms) -> accept(new QuotaAmended(terms.amended(value)));
      case Unset _, Withdrawn _ -> refuse(new NotSet());
    };
  }

  private static Decision<QuotaEvent, QuotaRefusal> withdraw(Quota state, String by) {
    return switch (state) {
      case Quota.Set(var terms) when !terms.unionId().equals(by) ->
          refuse(new NotYours(terms.unionId()));
      case Quota.Set(var terms) -> accept(new QuotaWithdrawn(terms));
      case Withdrawn(var terms) when !terms.unionId().equals(by) ->
          refuse(new NotYours(terms.unionId()));
      case Withdrawn _ -> accept();
      case Unset _ -> refuse(new NotSet());
    };
  }

  static Quota evolve(Quota state, QuotaEvent event) {
    return switch (event) {
      case QuotaSet(var terms) when state instanceof Unset -> new Quota.Set(terms);
      case QuotaAmended(var terms) when state instanceof Quota.Set -> new Quota.Set(terms);
      case QuotaWithdrawn(var terms) when state instanceof Quota.Set -> new Withdrawn(terms);
      case QuotaSet _, QuotaAmended _, QuotaWithdrawn _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
