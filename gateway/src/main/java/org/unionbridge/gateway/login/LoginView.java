package org.unionbridge.gateway.login;

/** Whose a login name is. */
record LoginView(String accountId) {}
