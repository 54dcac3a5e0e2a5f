package org.unionbridge.plan.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.unionbridge.plan.document.Documents;
import org.unionbridge.plan.document.Documents.Text;
import org.unionbridge.plan.document.FileKind;
import org.unionbridge.plan.reading.PlanReader;
import org.unionbridge.plan.reading.file.PlanFile;
import org.unionbridge.plan.reading.file.PlanFileJson;
import org.unionbridge.plan.text.Limits;
import org.unionbridge.plan.text.Reading;
import org.unionbridge.plan.text.Reading.Read;
import org.unionbridge.plan.text.Reading.Refused;
import org.unionbridge.plan.text.Unreadable;

/**
 * Turns the bytes that a union sent into a document. Takes its time: not for the event loop.
 *
 * @param limits of what a file may cost
 * @param mostKept bytes of a document as it is kept, whatever reading made of it
 */
record DocumentReader(Limits limits, int mostKept) {

  Reading<Document> read(String unionId, String name, byte[] bytes) {
    return switch (Documents.read(bytes, limits)) {
      case Refused<Text>(var reason) -> new Refused<>(reason);
      case Read<Text>(Text(var kind, var text)) -> read(unionId, kind, name, bytes, text);
    };
  }

  /** The lines of a file that was read before; none where its limits were higher then. */
  List<String> lines(Original original) {
    return switch (Documents.read(original.bytes(), limits)) {
      case Refused<Text> _ -> List.of();
      case Read<Text>(Text(_, var text)) -> text.lines().toList();
    };
  }

  private Reading<Document> read(
      String unionId, FileKind kind, String name, byte[] bytes, String text) {
    return switch (PlanReader.read(text)) {
      case Refused<PlanFile>(var reason) -> new Refused<>(reason);
      case Read<PlanFile>(var file) -> document(unionId, Original.of(kind, name, bytes), file);
    };
  }

  private Reading<Document> document(String unionId, Original original, PlanFile file) {
    var written = PlanFileJson.write(file);
    int room = mostKept - written.getBytes(StandardCharsets.UTF_8).length;
    if (room < 0) {
      return new Refused<>(Unreadable.TOO_LARGE);
    }
    var kept = Optional.of(original).filter(each -> each.content().length() <= room);
    var tasks = file.plans().stream().map(plan -> plan.counts().monthTasks()).toList();
    return new Read<>(new Document(unionId, tasks, written, kept));
  }
}
