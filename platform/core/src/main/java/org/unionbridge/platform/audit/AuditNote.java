package org.unionbridge.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody did or tried to do. Ids and codes only: no name, no address, nothing that
 * a person wrote.
 *
 * @param type a fact in the past tense, such as {@code gateway.sign-in.failed}
 * @param accountId who did it; empty where nobody knows
 * @param memberId the member behind the account
 * @param post the post that they acted in; empty where in none
 * @param unionId the union where they acted; empty where nobody knows
 * @param unionPath the path of that union; {@code /} where nobody knows
 * @param subject whom or what it was about, such as {@code member:ID}
 * @param reason a code
 * @param at real time
 * @param trace W3C trace context of the request
 */
public record AuditNote(
    String type,
    String accountId,
    Optional<String> memberId,
    String post,
    String unionId,
    String unionPath,
    Optional<String> subject,
    Optional<String> reason,
    Instant at,
    String trace) {}
