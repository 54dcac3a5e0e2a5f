package org.unionbridge.plan.measure;

import java.util.List;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Problem;

/** The year that a query asks for, in which something is counted. */
public final class AskedYear {

  private AskedYear() {}

  /** From 2000 on; a problem with the field {@code year} where the text is no such year. */
  public static int read(String text) {
    if (text.matches("20\\d\\d")) {
      return Integer.parseInt(text);
    }
    var fault = new FieldFault("year", "out-of-range", List.of(2000, 2100));
    throw Problem.badFields(List.of(fault)).asException();
  }
}
