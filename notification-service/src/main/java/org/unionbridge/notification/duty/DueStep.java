package org.unionbridge.notification.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.unionbridge.platform.access.Place;

/**
 * A step of an open duty whose time has come.
 *
 * @param place of the union that owes
 * @param owes the post, whoever holds it
 * @param template key of the reminder's words
 * @param then when the step after it comes
 */
public record DueStep(
    String dutyId,
    Place place,
    About about,
    String owes,
    String template,
    LocalDate due,
    Step step,
    Instant then) {}
