package org.unionbridge.platform.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionbridge.platform.logs.TracedLine.traced;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import tools.jackson.databind.json.JsonMapper;

class LogFormTest {

  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  /** What a service in a process of its own writes to its terminal. */
  private static List<String> written(String format) throws JoranException {
    var out = new ByteArrayOutputStream();
    var terminal = System.out;
    var context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.putProperty("UNIONBRIDGE_LOG_FORMAT", format);
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      var configurator = new JoranConfigurator();
      configurator.setContext(context);
      configurator.doConfigure(
          Objects.requireNonNull(LogFormTest.class.getResource("/logback-spring.xml")));
      write(context.getLogger("org.unionbridge.some.Place"));
    } finally {
      System.setOut(terminal);
      context.stop();
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void write(Logger log) {
    traced(log.atError(), TRACEPARENT)
        .setCause(new IllegalStateException("why"))
        .log("{} of {} lines\n\"quoted\"", 1, 2);
    log.info("没有追踪号 / without a trace");
  }

  @Test
  void asJsonEachLineIsOneObjectWithTheNumberOfItsTrace() throws JoranException {
    var lines = written("json");
    assertThat(lines).hasSize(2);
    var failed = JsonMapper.shared().readTree(lines.getFirst());
    assertThat(failed.path("message").stringValue()).isEqualTo("1 of 2 lines\n\"quoted\"");
    assertThat(failed.path("level").stringValue()).isEqualTo("ERROR");
    assertThat(failed.path("logger_name").stringValue()).isEqualTo("org.unionbridge.some.Place");
    assertThat(failed.path("trace").stringValue()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(failed.path("stack_trace").stringValue()).contains("IllegalStateException: why");
    assertThat(failed.path("@timestamp").isString()).isTrue();
    var plain = JsonMapper.shared().readTree(lines.getLast());
    assertThat(plain.path("message").stringValue()).startsWith("没有追踪号");
    assertThat(plain.has("trace")).isFalse();
  }

  @Test
  void asTextTheNumberOfTheTraceStandsBehindTheWords() throws JoranException {
    assertThat(String.join("\n", written("text")))
        .contains("ERROR")
        .contains("org.unionbridge.some.Place - 1 of 2 lines")
        .contains("trace=0af7651916cd43dd8448eb211c80319c");
  }

  @Test
  void aFormThatDoesNotExistIsRefusedAtTheStart() {
    assertThat(LogFormat.of("json")).isEqualTo(LogFormat.JSON);
    assertThat(LogFormat.of("text")).isEqualTo(LogFormat.TEXT);
    assertThatThrownBy(() -> LogFormat.of("yaml")).hasMessageContaining("text or json");
  }

  @Test
  void aTraceContextThatIsNoneLeavesTheLineAsItIs() {
    var context = new LoggerContext();
    var line = context.getLogger("any").atError();
    assertThat(traced(line, "")).isSameAs(line);
  }
}
