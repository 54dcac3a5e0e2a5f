package org.unionbridge.plan.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Unreadable;
import org.unionbridge.plan.text.UnreadableFile;

/**
 * Goes over the packed streams of a PDF before it is opened: whoever opens it unpacks each of them
 * as a whole, however large it gets. Streams packed twice, or in the old way that can be checked
 * only by unpacking, are refused: writers of texts make none.
 */
final class PdfGuard {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final int BUFFER = 16_384;
  private static final int DICTIONARY = 600;

  private PdfGuard() {}

  static void check(byte[] bytes, Budget budget) {
    var buffer = new byte[BUFFER];
    for (int at = indexOf(bytes, 0); at >= 0; at = indexOf(bytes, at + STREAM.length)) {
      budget.time();
      if (at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e') {
        continue;
      }
      budget.entry();
      checkDictionary(bytes, at);
      int start = at + STREAM.length;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      inflate(bytes, start, buffer, budget);
    }
  }

  private static int indexOf(byte[] bytes, int from) {
    for (int i = from; i <= bytes.length - STREAM.length; i++) {
      if (bytes[i] == 's'
          && bytes[i + 1] == 't'
          && bytes[i + 2] == 'r'
          && bytes[i + 3] == 'e'
          && bytes[i + 4] == 'a'
          && bytes[i + 5] == 'm') {
        return i;
      }
    }
    return -1;
  }

  private static void checkDictionary(byte[] bytes, int stream) {
    int from = Math.max(0, stream - DICTIONARY);
    var before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
    var own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    boolean twice =
        own.replaceFirst("/(?:FlateDecode|Fl\\b)", "").matches("(?s).*/(?:FlateDecode|Fl\\b).*");
    if (twice || own.contains("LZWDecode") || own.contains("RunLengthDecode")) {
      throw new UnreadableFile(Unreadable.TOO_COMPLEX);
    }
  }

  private static void inflate(byte[] bytes, int start, byte[] buffer, Budget budget) {
    if (start + 2 > bytes.length || (bytes[start] & 0x0F) != 8) {
      return;
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      long soFar = 0;
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        soFar += read;
        budget.unpacked(read, soFar, inflater.getBytesRead());
      }
    } catch (DataFormatException notPacked) {
      // something else that began with the same byte, or a broken stream: it ends here for others
      // too
      return;
    } finally {
      inflater.end();
    }
  }
}
