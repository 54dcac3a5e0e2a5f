package org.unionbridge.gateway.machine;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.unionbridge.gateway.standing.Roster;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.testing.InMemoryViewStore;

/** Machines in memory, for tests: gateways that share one store. */
public final class MachineRig {

  public static final MachineTimes TIMES = new MachineTimes(365, Duration.ofDays(7), 30);

  private final InMemoryAggregateStore<Machine, MachineEvent> store =
      InMemoryAggregateStore.of("gateway", new MachineCodec());
  private final InMemoryViewStore<MachineUse> uses = InMemoryViewStore.of(MachineUse.class);
  private final MachineSecrets secrets = new MachineSecrets(new KeyedHash(MasterKey.generate()));
  private final Roster roster;
  private final Clock clock;

  public MachineRig(Roster roster, Clock clock) {
    this.roster = roster;
    this.clock = clock;
  }

  /** Where these careful actions may be given. */
  public MachineKeeping keeping(String... careful) {
    return new MachineKeeping(store, secrets, rights(careful), TIMES, clock);
  }

  /** A gateway that remembers nothing but what is in the store. */
  public Machines machines(String... careful) {
    return new Machines(store, roster.standings(), secrets, rights(careful), TIMES, clock);
  }

  public MachineUses uses() {
    return new MachineUses(uses);
  }

  private static MachineRights rights(String... careful) {
    return new MachineRights(RightsTable.load(MachineConfiguration.TABLE), Set.of(careful));
  }

  /** Types of all facts so far. */
  public List<String> facts() {
    return store.events().stream().map(Envelope::type).toList();
  }

  /** All that was told so far, and all that is kept of uses. */
  public String toldAndKept() {
    return store.events().toString() + uses.all();
  }
}
