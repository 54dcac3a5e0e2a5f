package org.unionbridge.platform.listening;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.unionbridge.platform.listening.operations.Releasing;
import org.unionbridge.platform.listening.parking.Parking;
import org.unionbridge.platform.tracing.Spans;

/** Lets tests of other packages have the real {@link Listener}, without a broker. */
public final class RealListener {

  private RealListener() {}

  /** The first generation; it never starts to listen. */
  public static Releasing of(Subscription subscription, MongoDatabase database, Parking parking) {
    return new Listener(
        subscription,
        1,
        Map.of(),
        new MongoSequenceGuard(database),
        parking,
        ListeningSettings.usual(),
        new SimpleMeterRegistry(),
        Clock.systemUTC(),
        Spans.NONE);
  }
}
