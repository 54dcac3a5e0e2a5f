package org.unionbridge.gateway.secondfactor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.Ids;

/** Codes on paper, each good once, for somebody whose authenticator app is lost. */
final class RecoveryCodes {

  private static final int COUNT = 10;
  private static final int HALF = 5;

  private final KeyedHash hash;

  RecoveryCodes(KeyedHash hash) {
    this.hash = hash;
  }

  /** Ten new ones of 50 bits, in two halves as people read them. */
  static List<String> make() {
    return Stream.generate(Ids::random)
        .map(id -> id.substring(0, HALF) + "-" + id.substring(HALF, 2 * HALF))
        .limit(COUNT)
        .toList();
  }

  /** What is kept of a code, however it is typed; it means nothing at another account. */
  String hashOf(String accountId, String code) {
    var plain = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return hash.hash("recovery-code", accountId + ":" + plain);
  }

  List<String> hashesOf(String accountId, List<String> codes) {
    return codes.stream().map(code -> hashOf(accountId, code)).toList();
  }
}
