package org.unionbridge.plan.text;

/** Why a document cannot be read, and what to do instead, in words for the person who sent it. */
public enum Unreadable {
  EMPTY("文件是空的", "the file is empty"),
  TOO_LARGE("文件太大", "the file is too large"),
  BINARY(
      "这不是文本文件，也不是可以识别的文档；请另存为 .docx、.xlsx、.pdf 或 .txt",
      "not a text file nor a known document; save it as .docx, .xlsx, .pdf or .txt"),
  UNDECODABLE("无法识别文字编码，请用 UTF-8 或 GB18030 保存", "unknown encoding, save it as UTF-8 or GB18030"),
  TOO_MANY_PARTS("条目过多，请分成几个文件", "too many parts, split the file"),
  TOO_COMPLEX(
      "文件结构异常（层次过深、内容过多或压缩比过高），请复制其中的文字粘贴",
      "the file is built too deep, too large or too tightly packed; paste its text instead"),
  TOO_SLOW(
      "文件读取时间过长，请分成几个文件，或复制其中的文字粘贴",
      "reading the file takes too long; split it, or paste its text instead"),
  DAMAGED(
      "文件已损坏或不完整，请在 Word 或 WPS 中打开后另存一份，或复制其中的文字粘贴",
      "the file is damaged; save it anew in Word or WPS, or paste its text instead"),
  PROTECTED("文件有密码保护，请去掉密码后再发送", "the file is protected by a password; remove it first"),
  MACROS(
      "文件带有宏，请另存为不带宏的 .docx 或 .xlsx", "the file holds macros; save it as .docx or .xlsx without"),
  SCAN(
      "这是图片或扫描件，没有文字；请用文字识别（OCR）后粘贴文字，或发送原来的 Word 文件",
      "a picture or a scan holds no text; recognise it (OCR) and paste the text, or send the Word file"),
  OFD(
      "这是 OFD 版式文件，请在阅读器中另存为 PDF 或 Word，或复制其中的文字粘贴",
      "an OFD file; save it as PDF or Word in its reader, or paste its text instead"),
  ARCHIVE("这是压缩文件，请解压后逐个发送", "an archive; unpack it and send the files one by one"),
  OTHER_FORMAT(
      "不支持这种格式，请在 Word 或 WPS 中另存为 .docx 或 .xlsx，或复制其中的文字粘贴",
      "a format that is not read; save it as .docx or .xlsx, or paste its text instead");

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
