package org.unionbridge.testing;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.platform.calendar.CalendarConfiguration;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.ServiceTokenConfiguration;
import org.unionbridge.platform.web.WebConfiguration;
import org.unionbridge.testing.SampleService.SampleApi;

/** A service that has nothing but a door. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {KafkaAutoConfiguration.class, MongoReactiveAutoConfiguration.class})
@Import({
  WebConfiguration.class,
  ServiceTokenConfiguration.class,
  CalendarConfiguration.class,
  SampleApi.class
})
class SampleService {

  /** One route to see, one to be careful with, and one that fails as nobody expects it. */
  @RestController
  static final class SampleApi {

    @GetMapping("/api/sample/things")
    @Action("sample.thing.see")
    String see(Call call) {
      return call.actor().post();
    }

    @PostMapping("/api/sample/payments")
    @Action("sample.money.pay")
    String pay(Call call) {
      return call.actor().post();
    }

    @GetMapping("/api/sample/failures")
    @Action("sample.thing.fail")
    @Asks("trace")
    String fail(Call call) {
      throw new IllegalStateException("a canary of " + call, new ArithmeticException("another"));
    }
  }
}
