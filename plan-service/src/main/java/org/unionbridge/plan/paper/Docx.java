package org.unionbridge.plan.paper;

/** Names and measures of the .docx form. */
final class Docx {

  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DOCUMENT = "word/document.xml";
  static final String BOOKMARK = "ub_";
  static final String MARKER = "marker";
  static final String TITLE = "title";
  static final String FOOT = "foot";

  /** Twentieths of a point in a millimetre. */
  private static final double TWIPS = 1440 / 25.4;

  private Docx() {}

  static String twips(double millimetres) {
    return Long.toString(Math.round(millimetres * TWIPS));
  }
}
