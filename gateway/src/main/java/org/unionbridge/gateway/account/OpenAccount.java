package org.unionbridge.gateway.account;

import java.util.Optional;
import org.unionbridge.gateway.login.PasswordHash;
import org.unionbridge.platform.access.Place;

/** An account that somebody can sign in with; without a member it is the first account. */
public record OpenAccount(
    String id, Place place, Optional<String> memberId, String login, PasswordHash password) {}
