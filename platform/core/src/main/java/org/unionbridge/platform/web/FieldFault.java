package org.unionbridge.platform.web;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field dotted name, as sent
 * @param code key of the text in the message bundle, below {@code field.}
 * @param arguments of the text; never what the person sent
 */
public record FieldFault(String field, String code, List<Object> arguments) {
  public FieldFault {
    arguments = List.copyOf(arguments);
  }

  public static FieldFault of(String field, String code, Object... arguments) {
    return new FieldFault(field, code, List.of(arguments));
  }
}
