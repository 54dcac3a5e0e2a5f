package org.unionbridge.platform.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.audit.chain.ChainCheck.Anchored;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down from time to time where every chain stands, in a chain of its own and in the log: an
 * older head that is brought back, with what it does not know of cut off, is genuine by itself.
 */
final class Anchors {

  static final String TOPIC = "audit.anchors";

  private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);
  private static final String TYPE = "audit.heads-anchored";
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final JsonMapper JSON = new JsonMapper();

  private final MongoChains chains;
  private final Seals seals;
  private final Clock clock;
  private String last = "";

  Anchors(MongoChains chains, Seals seals, Clock clock) {
    this.chains = chains;
    this.seals = seals;
    this.clock = clock;
  }

  /** Writes where the chains stand, unless none moved since the last time. */
  void anchor() {
    var body = body(standing());
    if (body.equals(last)) {
      return;
    }
    var chain = PartitionChain.takenOver(chains, seals, TOPIC, 0);
    long number = chain.head().number() + 1;
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    chain.add(
        new ChainEntry(
            TOPIC,
            0,
            number,
            number,
            "audit-anchor:" + number,
            TYPE,
            now,
            now,
            Actor.SYSTEM,
            List.of(),
            "",
            "/",
            "",
            "",
            body,
            chain.head().hash()));
    last = body;
    LOG.info("audit anchor {}: {}", number, chain.head().hash());
  }

  private List<ChainHead> standing() {
    return chains
        .heads()
        .filter(found -> {
          var head = MongoChainForm.readHead(found);
          boolean genuine = chains.isGenuine(head, found);
          if (!genuine) {
            LOG.error("the head of {} is not as it was written and is not anchored", head.chain());
          }
          return genuine && head.number() > 0 && !head.topic().equals(TOPIC);
        })
        .map(MongoChainForm::readHead)
        .sort(Comparator.comparing(ChainHead::chain))
        .collectList()
        .blockOptional(LIMIT)
        .orElseThrow();
  }

  private static String body(List<ChainHead> heads) {
    var body = JSON.createObjectNode();
    var list = body.putArray("heads");
    heads.forEach(head ->
        list.addObject()
            .put("chain", head.chain())
            .put("number", head.number())
            .put("hash", head.hash()));
    return body.toString();
  }

  /** What an anchor says of each chain; nothing where it cannot be read. */
  static Optional<Map<String, Anchored>> read(ChainEntry anchor) {
    try {
      var known = new TreeMap<String, Anchored>();
      for (JsonNode head : JSON.readTree(anchor.body()).path("heads")) {
        known.put(
            head.path("chain").asString(),
            new Anchored(head.path("number").longValue(), head.path("hash").asString()));
      }
      return Optional.of(known);
    } catch (JacksonException e) {
      // it fails its seal as well, and is told of there
      return Optional.empty();
    }
  }
}
