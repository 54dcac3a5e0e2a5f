package org.unionbridge.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A certificate for this machine that vouches for itself, and its key, as PEM files. */
final class Certificate {

  private static final String PASSWORD = "not a secret";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private final Path directory;

  Certificate(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
  }

  Path certificate() {
    return directory.resolve("certificate.pem");
  }

  Path key() {
    return directory.resolve("key.pem");
  }

  /** Makes a new pair in place of what is there. */
  Certificate renew(String name) throws IOException, GeneralSecurityException {
    var store = directory.resolve(name + ".p12");
    make(name, store);
    var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    write(key(), "PRIVATE KEY", keys.getKey("own", PASSWORD.toCharArray()).getEncoded());
    write(certificate(), "CERTIFICATE", keys.getCertificate("own").getEncoded());
    return this;
  }

  private static void make(String name, Path store) throws IOException {
    var keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-validity",
                "2",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
        throw new IOException("keytool made no certificate");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void write(Path file, String what, byte[] content) throws IOException {
    var partial = file.resolveSibling(file.getFileName() + ".partial");
    Files.writeString(
        partial,
        "-----BEGIN %s-----\n%s\n-----END %s-----\n"
            .formatted(what, LINES.encodeToString(content), what));
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
