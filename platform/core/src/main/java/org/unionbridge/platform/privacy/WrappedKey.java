package org.unionbridge.platform.privacy;

/** A data key as it lies beside what it seals: base64 text, wrapped by the master key. */
public record WrappedKey(String text) {

  @Override
  public String toString() {
    return "WrappedKey[]";
  }
}
