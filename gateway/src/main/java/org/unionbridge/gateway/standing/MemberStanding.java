package org.unionbridge.gateway.standing;

import org.unionbridge.platform.access.Place;

/** Where a member belongs at the moment, and whether they still do. */
public record MemberStanding(String memberId, Place place, boolean active) {}
