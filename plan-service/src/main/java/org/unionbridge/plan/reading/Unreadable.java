package org.unionbridge.plan.reading;

/** Why a document cannot be read, in words for the person who sent it. */
public enum Unreadable {
  EMPTY("文件是空的", "the file is empty"),
  TOO_LARGE("文件太大", "the file is too large"),
  WORD_PROCESSOR("这是 Word、WPS 或压缩文件，请另存为纯文本（.txt）", "an office or zip file, save it as plain text"),
  PDF("这是 PDF 文件，请另存为纯文本（.txt）", "a PDF file, save it as plain text"),
  BINARY("这不是文本文件", "not a text file"),
  UNDECODABLE("无法识别文字编码，请用 UTF-8 或 GB18030 保存", "unknown encoding, save it as UTF-8 or GB18030"),
  TOO_MANY_PARTS("条目过多，请分成几个文件", "too many parts, split the file");

  private final String chinese;
  private final String english;

  Unreadable(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
