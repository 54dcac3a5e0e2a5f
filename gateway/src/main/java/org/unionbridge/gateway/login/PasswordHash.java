package org.unionbridge.gateway.login;

/** What is kept of a password. */
public record PasswordHash(String text) {

  @Override
  public String toString() {
    return "PasswordHash[]";
  }
}
