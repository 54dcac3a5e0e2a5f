package org.unionbridge.plan.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a file is, by its content alone: names and announced types are often wrong. */
public enum FileKind {
  TEXT("txt", "text/plain"),
  WEB_PAGE("html", "text/html"),
  PACKAGE("zip", "application/zip"),
  WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  OLD_OFFICE("doc", "application/msword"),
  PDF("pdf", "application/pdf"),
  PICTURE("", ""),
  ARCHIVE("", ""),
  OTHER("", "");

  private static final int HEAD = 4_096;
  private static final int PDF_WITHIN = 1_024;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*(?:<!doctype\\s+html|<(?:html|head|body|div|table|p|meta|h[1-6])[\\s>])");
  private static final List<int[]> PICTURES =
      List.of(
          new int[] {0xFF, 0xD8, 0xFF},
          new int[] {0x89, 'P', 'N', 'G'},
          new int[] {'G', 'I', 'F', '8'},
          new int[] {'I', 'I', '*', 0},
          new int[] {'M', 'M', 0, '*'});
  private static final List<int[]> ARCHIVES =
      List.of(
          new int[] {'R', 'a', 'r', '!'},
          new int[] {'7', 'z', 0xBC, 0xAF},
          new int[] {0x1F, 0x8B},
          new int[] {'P', 'K', 5, 6});

  private final String extension;
  private final String mediaType;

  FileKind(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  static FileKind of(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return PACKAGE;
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLD_OFFICE;
    }
    var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.substring(0, Math.min(PDF_WITHIN, head.length())).contains("%PDF-")) {
      return PDF;
    }
    if (PICTURES.stream().anyMatch(magic -> startsWith(bytes, magic)) || isOtherPicture(head)) {
      return PICTURE;
    }
    if (ARCHIVES.stream().anyMatch(magic -> startsWith(bytes, magic))) {
      return ARCHIVE;
    }
    if (head.startsWith("{\\rtf") || head.startsWith("MIME-Version:")) {
      return OTHER;
    }
    var marked = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    return PAGE.matcher(marked).find() ? WEB_PAGE : TEXT;
  }

  private static boolean isOtherPicture(String head) {
    return (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
        || head.startsWith("ftyphei", 4)
        || head.startsWith("ftypmif1", 4)
        || (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6));
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
