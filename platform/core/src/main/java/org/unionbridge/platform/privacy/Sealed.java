package org.unionbridge.platform.privacy;

/** A personal value as it lies in the store: base64 text that only {@link FieldVault} can open. */
public record Sealed(String text) {

  @Override
  public String toString() {
    return "Sealed[]";
  }
}
