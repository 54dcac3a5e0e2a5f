package org.unionbridge.gateway.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** A file of the console, packed once for all who can unpack it. */
final class ConsoleFile {

  /** What is packed already, as pictures and fonts are, gets no smaller. */
  private static final Set<String> TEXTS =
      Set.of("html", "js", "css", "json", "svg", "txt", "webmanifest");

  private final byte[] plain;
  private final byte[] packed;
  private final MediaType type;
  private final String tag;
  private final boolean lasting;

  private ConsoleFile(byte[] plain, byte[] packed, MediaType type, String tag, boolean lasting) {
    this.plain = plain;
    this.packed = packed;
    this.type = type;
    this.tag = tag;
    this.lasting = lasting;
  }

  static ConsoleFile of(String path, byte[] plain) {
    var ending = path.substring(path.lastIndexOf('.') + 1);
    boolean text = TEXTS.contains(ending);
    return new ConsoleFile(
        plain,
        text ? packed(plain) : plain,
        type(path, text),
        tag(plain),
        path.startsWith("/assets/"));
  }

  private static MediaType type(String path, boolean text) {
    var type =
        path.endsWith(".webmanifest")
            ? MediaType.parseMediaType("application/manifest+json")
            : MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
    return text ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }

  private static byte[] packed(byte[] plain) {
    var out = new ByteArrayOutputStream(plain.length / 2);
    try (var gzip = new BestPacked(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size() < plain.length ? out.toByteArray() : plain;
  }

  private static String tag(byte[] content) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(content);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it comes in two forms. */
  boolean isPacked() {
    return packed != plain;
  }

  /** The bytes to send to somebody who can unpack them, or cannot. */
  byte[] bytes(boolean unpacks) {
    return unpacks ? packed : plain;
  }

  /** Names this content in this form. */
  String tag(boolean unpacks) {
    return '"' + tag + (unpacks && isPacked() ? "-gz" : "") + '"';
  }

  MediaType type() {
    return type;
  }

  /** Whether its name changes with its content, so that it may be kept for good. */
  boolean isLasting() {
    return lasting;
  }

  /** Takes its time: it runs once for each file. */
  private static final class BestPacked extends GZIPOutputStream {

    BestPacked(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
