package org.unionbridge.platform.listening.operations;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.unionbridge.platform.listening.parking.ParkedEvent;

/**
 * How people release parked events. All are defaults of ours.
 *
 * @param aMinute how many decisions a service takes in a minute, from everybody together
 * @param twoPeople beginnings of types of events that only two people release: those about money
 * @param agreeWithin how long the word of the first of two counts
 */
@ConfigurationProperties("unionbridge.release")
record ReleaseSettings(
    @DefaultValue("30") int aMinute,
    @DefaultValue({
          "welfare.aid.",
          "welfare.fund.",
          "welfare.loan.",
          "welfare.claim.",
          "member.dues."
        })
        List<String> twoPeople,
    @DefaultValue("24h") Duration agreeWithin) {

  /** Whether it takes two people; what cannot be read may be anything that its topic carries. */
  boolean takesTwo(ParkedEvent event) {
    var type = event.type();
    var service = event.source().topic().replaceFirst("\\..*", ".");
    return twoPeople.stream()
        .anyMatch(beginning ->
            type.map(known -> known.startsWith(beginning))
                .orElseGet(() -> beginning.startsWith(service)));
  }
}
