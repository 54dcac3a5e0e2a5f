package org.unionbridge.platform.logs;

import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Lines as JSON in the form of Logstash, as Spring Boot writes it; here also where it is not Boot
 * that sets up the log.
 */
public final class JsonLines extends StructuredLogEncoder {

  @Override
  public void start() {
    var key = Environment.class.getName();
    if (getContext().getObject(key) == null) {
      getContext().putObject(key, new StandardEnvironment());
    }
    setFormat("logstash");
    super.start();
  }
}
