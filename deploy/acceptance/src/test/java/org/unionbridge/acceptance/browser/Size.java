package org.unionbridge.acceptance.browser;

/** How large the window is, and whether it is touched. */
enum Size {
  DESK(1366, 768),
  PHONE(390, 844);

  final int width;
  final int height;

  Size(int width, int height) {
    this.width = width;
    this.height = height;
  }

  boolean isTouched() {
    return this == PHONE;
  }
}
