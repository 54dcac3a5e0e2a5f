package org.unionbridge.notification.duty;

import java.util.Locale;

/** How pressing a reminder is. */
public enum Tone {
  /** 通知 */
  NOTICE,
  /** 提醒 */
  REMINDER,
  /** 催办 */
  URGING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
