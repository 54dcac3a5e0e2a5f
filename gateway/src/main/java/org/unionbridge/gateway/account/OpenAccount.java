package org.unionbridge.gateway.account;

import java.util.Optional;
import org.unionbridge.gateway.login.PasswordHash;
import org.unionbridge.platform.access.Place;

/**
 * An account that somebody can sign in with; without a member it is the first account.
 *
 * @param version grows with all that happens to the account: a session is of one version, and ends
 *     with it
 * @param opening the invitation that opened it: what was set up before a reset is of another
 */
public record OpenAccount(
    String id,
    Place place,
    Optional<String> memberId,
    String login,
    PasswordHash password,
    long version,
    String opening) {}
