package org.unionbridge.plan.extension;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import org.unionbridge.plan.extension.ExtensionCommand.Adapt;
import org.unionbridge.plan.extension.ExtensionCommand.Add;
import org.unionbridge.plan.extension.ExtensionCommand.Redefine;
import org.unionbridge.plan.extension.ExtensionCommand.Withdraw;
import org.unionbridge.plan.extension.ExtensionEvent.KindAdapted;
import org.unionbridge.plan.extension.ExtensionEvent.KindAdded;
import org.unionbridge.plan.extension.ExtensionEvent.KindRedefined;
import org.unionbridge.plan.extension.ExtensionEvent.KindRestored;
import org.unionbridge.plan.extension.ExtensionEvent.KindWithdrawn;
import org.unionbridge.plan.extension.ExtensionRefusal.AlreadyAdded;
import org.unionbridge.plan.extension.ExtensionRefusal.FieldsInUse;
import org.unionbridge.plan.extension.ExtensionRefusal.MeasureInUse;
import org.unionbridge.plan.extension.ExtensionRefusal.NoLongerOffered;
import org.unionbridge.plan.extension.ExtensionRefusal.NotAFederation;
import org.unionbridge.plan.extension.ExtensionRefusal.NotAdded;
import org.unionbridge.plan.extension.ExtensionRefusal.TooMany;
import org.unionbridge.plan.extension.KindExtension.Adapted;
import org.unionbridge.plan.extension.KindExtension.Added;
import org.unionbridge.plan.extension.KindExtension.Restored;
import org.unionbridge.plan.extension.KindExtension.Unmade;
import org.unionbridge.plan.extension.KindExtension.Withdrawn;
import org.unionbridge.platform.decision.Decision;

/** The rules of extensions: what may be used already is never taken away. Pure. */
final class ExtensionRules {

  /** Whoever reads a list of kinds reads all of them. */
  static final int MOST = 200;

  private ExtensionRules() {}

  static Decision<ExtensionEvent, ExtensionRefusal> decide(
      KindExtension state, ExtensionCommand command) {
    if (!command.author().federation()) {
      return refuse(new NotAFederation());
    }
    return switch (command) {
      case Add(_, var kind, var already) -> add(state, command, kind, already);
      case Redefine(_, var kind) -> redefine(state, kind);
      case Adapt(_, var adaptation) -> adapt(state, command, adaptation);
      case Withdraw _ -> withdraw(state);
    };
  }

  private static Decision<ExtensionEvent, ExtensionRefusal> add(
      KindExtension state, ExtensionCommand command, OwnKind kind, long already) {
    return switch (state) {
      case Unmade _ when already >= MOST -> refuse(new TooMany(MOST));
      case Unmade _ -> accept(new KindAdded(command.author().unionId(), kind));
      case Added(_, var known) when known.equals(kind) -> accept();
      case Withdrawn _ -> refuse(new NoLongerOffered());
      case Added _, Adapted _, Restored _ -> refuse(new AlreadyAdded());
    };
  }

  private static Decision<ExtensionEvent, ExtensionRefusal> redefine(
      KindExtension state, OwnKind kind) {
    return switch (state) {
      case Added(_, var known) when known.equals(kind) -> accept();
      case Added(var unionId, var known) -> redefine(unionId, known, kind);
      case Withdrawn _ -> refuse(new NoLongerOffered());
      case Unmade _, Adapted _, Restored _ -> refuse(new NotAdded());
    };
  }

  private static Decision<ExtensionEvent, ExtensionRefusal> redefine(
      String unionId, OwnKind known, OwnKind kind) {
    var gone = known.fields().stream().filter(field -> !kind.fields().contains(field)).toList();
    if (!gone.isEmpty()) {
      return refuse(new FieldsInUse(gone));
    }
    if (known.measure().isPresent() && !known.measure().equals(kind.measure())) {
      return refuse(new MeasureInUse(known.measure().get()));
    }
    return accept(new KindRedefined(unionId, kind));
  }

  private static Decision<ExtensionEvent, ExtensionRefusal> adapt(
      KindExtension state, ExtensionCommand command, Adaptation adaptation) {
    return switch (state) {
      case Adapted(_, var known) when known.equals(adaptation) -> accept();
      case Unmade _, Adapted _, Restored _ ->
          accept(new KindAdapted(command.author().unionId(), adaptation));
      case Added _, Withdrawn _ -> refuse(new AlreadyAdded());
    };
  }

  private static Decision<ExtensionEvent, ExtensionRefusal> withdraw(KindExtension state) {
    return switch (state) {
      case Unmade _ -> refuse(new NotAdded());
      case Added(var unionId, var kind) -> accept(new KindWithdrawn(unionId, kind.code()));
      case Adapted(var unionId, var adaptation) ->
          accept(new KindRestored(unionId, adaptation.code()));
      case Withdrawn _, Restored _ -> accept();
    };
  }

  static KindExtension evolve(KindExtension state, ExtensionEvent event) {
    return switch (event) {
      case KindAdded(var unionId, var kind) when state instanceof Unmade ->
          new Added(unionId, kind);
      case KindRedefined(var unionId, var kind) when state instanceof Added ->
          new Added(unionId, kind);
      case KindWithdrawn _ when state instanceof Added(var unionId, var kind) ->
          new Withdrawn(unionId, kind);
      case KindAdapted(var unionId, var adaptation)
          when state instanceof Unmade || state instanceof Adapted || state instanceof Restored ->
          new Adapted(unionId, adaptation);
      case KindRestored(var unionId, var code) when state instanceof Adapted ->
          new Restored(unionId, code);
      case KindAdded _, KindRedefined _, KindWithdrawn _, KindAdapted _, KindRestored _ ->
          throw new IllegalStateException(
              event.getClass().getSimpleName()
                  + " cannot follow "
                  + state.getClass().getSimpleName());
    };
  }
}
