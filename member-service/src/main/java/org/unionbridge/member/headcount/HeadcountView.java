package org.unionbridge.member.headcount;

/** The active members of one union itself, as they were counted last. */
record HeadcountView(long members) {}
