package org.unionbridge.platform.logs;

import org.slf4j.spi.LoggingEventBuilder;

/**
 * A line of the log with the number of the trace that it belongs to. It is said where the line is
 * written: a number that is tied to the thread would be lost, or wrong, at the next hop.
 */
public final class TracedLine {

  /** Key of the number, in both forms of the log. */
  public static final String TRACE = "trace";

  private static final int FROM = 3;
  private static final int TO = 35;

  private TracedLine() {}

  /** The line, under the trace of this W3C trace context. */
  public static LoggingEventBuilder traced(LoggingEventBuilder line, String traceparent) {
    return traceparent.length() < TO
        ? line
        : line.addKeyValue(TRACE, traceparent.substring(FROM, TO));
  }
}
