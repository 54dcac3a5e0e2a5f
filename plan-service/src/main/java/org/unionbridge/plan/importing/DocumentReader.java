package org.unionbridge.plan.importing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.unionbridge.plan.reading.PlanFile;
import org.unionbridge.plan.reading.PlanFileJson;
import org.unionbridge.plan.reading.PlanReader;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;
import org.unionbridge.plan.text.TextDecoder;
import org.unionbridge.plan.text.Unreadable;

/**
 * Turns the bytes that a union sent into a document. Takes its time: not for the event loop.
 *
 * @param mostRead bytes of a document that is read at all
 * @param mostKept bytes of a document as it is kept, whatever reading made of it
 */
record DocumentReader(int mostRead, int mostKept) {

  private static final int MEBIBYTE = 1024 * 1024;

  static DocumentReader usual() {
    return new DocumentReader(MEBIBYTE, 4 * MEBIBYTE - 64 * 1024);
  }

  Reading<Document> read(String unionId, byte[] bytes) {
    return switch (TextDecoder.decode(bytes, mostRead)) {
      case Refused<String>(var reason) -> new Refused<>(reason);
      case Read<String>(var text) -> read(unionId, text);
    };
  }

  private Reading<Document> read(String unionId, String text) {
    return switch (PlanReader.read(text)) {
      case Refused<PlanFile>(var reason) -> new Refused<>(reason);
      case Read<PlanFile>(var file) -> document(unionId, text, file);
    };
  }

  private Reading<Document> document(String unionId, String text, PlanFile file) {
    var written = PlanFileJson.write(file);
    int room = mostKept - size(written);
    if (room < 0) {
      return new Refused<>(Unreadable.TOO_LARGE);
    }
    var original = size(text) <= room ? Optional.of(text) : Optional.<String>empty();
    var tasks = file.plans().stream().map(plan -> plan.counts().monthTasks()).toList();
    return new Read<>(new Document(unionId, tasks, written, original));
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
