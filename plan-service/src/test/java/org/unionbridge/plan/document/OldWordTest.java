package org.unionbridge.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionbridge.plan.document.OldWordFiles.Paragraph;

class OldWordTest {

  @Test
  void automaticNumbersOfOldDocumentsAreWrittenOut() {
    var bytes =
        OldWordFiles.written(
            List.of(
                OldWordFiles.plain("工会工作计划"),
                OldWordFiles.numbered(0, "学习"),
                OldWordFiles.numbered(1, "读书。"),
                OldWordFiles.numbered(1, "讨论。"),
                OldWordFiles.numbered(0, "文体")));
    assertThat(DocumentsTest.lines(FileKind.OLD_OFFICE, bytes))
        .containsExactly("工会工作计划", "一、学习", "1. 读书。", "2. 讨论。", "二、文体");
  }

  @Test
  void theirTablesBecomeSchedulesToo() {
    var paragraphs = new ArrayList<Paragraph>();
    paragraphs.addAll(OldWordFiles.row("月份", "工作内容"));
    paragraphs.addAll(OldWordFiles.row("三月", "庆三八"));
    paragraphs.add(OldWordFiles.plain("一、其他"));
    assertThat(DocumentsTest.lines(FileKind.OLD_OFFICE, OldWordFiles.written(paragraphs)))
        .containsExactly("月份  工作内容", "三月：", "庆三八", "一、其他");
  }
}
