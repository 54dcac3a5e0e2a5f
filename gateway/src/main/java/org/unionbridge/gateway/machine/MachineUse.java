package org.unionbridge.gateway.machine;

import java.time.LocalDate;

/** The last day on which a machine came in. */
record MachineUse(LocalDate day) {}
