package org.unionbridge.platform.audit.chain;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.unionbridge.platform.audit.chain.ChainCheck.Anchored;
import org.unionbridge.platform.audit.chain.ChainFault.Kind;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.store.Fields;

/** Looks through all chains of a database, from the outside; waits for the store. */
public final class MongoChainVerifier {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int WINDOW = 500;

  private final MongoChains chains;
  private final Seals seals;

  public MongoChainVerifier(MongoDatabase database, KeyedHash hash) {
    this.seals = new Seals(hash);
    this.chains = new MongoChains(database, seals);
  }

  /** What became of each chain, in the order of their names. */
  public List<ChainReport> verify() {
    var found = new TreeMap<String, MongoPlaces>();
    chains
        .heads()
        .toIterable(WINDOW)
        .forEach(document -> {
          var id = MongoChains.id(document);
          found.computeIfAbsent(id, MongoPlaces::new).head = head(id, document);
          found.computeIfAbsent(id, MongoPlaces::new).headThere = true;
        });
    var anchored = new HashMap<String, Anchored>();
    var anchors = found.get(ChainEntry.chain(Anchors.TOPIC, 0));
    if (anchors != null) {
      anchors.head.flatMap(this::lastAnchor).ifPresent(anchored::putAll);
    }
    anchored.keySet().forEach(chain -> found.computeIfAbsent(chain, MongoPlaces::new));
    found.values().forEach(one -> one.begin(seals, anchored));
    if (!surelyWhole(found)) {
      chains.places().toIterable(WINDOW).forEach(place -> look(found, place));
      found.values().forEach(one -> one.diagnose(seals, chains, anchored));
    }
    return found.values().stream().map(one -> report(one, anchored)).toList();
  }

  /** One pass over everything, in whatever order it lies; where all fits, nobody looks closer. */
  private boolean surelyWhole(Map<String, MongoPlaces> found) {
    boolean known = true;
    for (BsonDocument document : chains.all().toIterable(WINDOW)) {
      var sealed = MongoChainForm.read(document);
      var one = Optional.ofNullable(found.get(sealed.entry().chain()));
      one.flatMap(there -> there.walk).ifPresent(walk -> walk.see(sealed));
      known &= one.isPresent();
    }
    return known && found.values().stream().allMatch(MongoPlaces::surelyWhole);
  }

  /** What lies in the store of one chain. */
  private static final class MongoPlaces {
    private final String chain;
    private Optional<ChainHead> head = Optional.empty();
    private boolean headThere;
    private Optional<ChainWalk> walk = Optional.empty();
    private long leftOver;
    private Optional<ChainFault> fault = Optional.empty();
    private Optional<ChainFault> strange = Optional.empty();

    MongoPlaces(String chain) {
      this.chain = chain;
    }

    void begin(Seals seals, Map<String, Anchored> anchored) {
      walk = head.map(it -> new ChainWalk(seals, it, Optional.ofNullable(anchored.get(chain))));
    }

    boolean surelyWhole() {
      return walk.filter(ChainWalk::isWhole).isPresent();
    }

    void diagnose(Seals seals, MongoChains chains, Map<String, Anchored> anchored) {
      if (!surelyWhole()) {
        var known = Optional.ofNullable(anchored.get(chain));
        fault =
            head.flatMap(
                it -> new ChainCheck(seals, it, new MongoWindow(chains, it)).firstFault(known));
      }
    }

    boolean holds(BsonDocument place, long number) {
      return MongoChains.id(place).equals(MongoChainForm.id(chain, number))
          && head.filter(it -> number > it.start().number() && number <= it.number()).isPresent();
    }
  }

  private Optional<ChainHead> head(String id, BsonDocument document) {
    try {
      var head = MongoChainForm.readHead(document);
      return head.chain().equals(id) && chains.isGenuine(head, document)
          ? Optional.of(head)
          : Optional.empty();
    } catch (BsonInvalidOperationException e) {
      // a head that is no head is told of like one that was changed
      return Optional.empty();
    }
  }

  /** Outside of what a chain holds, genuine entries were written by us; others were slipped in. */
  private void look(Map<String, MongoPlaces> all, BsonDocument place) {
    var chain = place.get(MongoChainForm.CHAIN) instanceof BsonString text ? text.getValue() : "";
    long number = place.get(MongoChainForm.NUMBER) instanceof BsonInt64 its ? its.getValue() : 0;
    var one = all.computeIfAbsent(chain, MongoPlaces::new);
    if (!one.holds(place, number)) {
      var sealed =
          chains.document(place.get(Fields.ID, BsonNull.VALUE)).blockOptional(LIMIT).orElseThrow();
      if (seals.isGenuine(sealed)) {
        one.leftOver++;
      } else if (one.strange.isEmpty()) {
        one.strange = Optional.of(new ChainFault(Kind.INSERTED, number));
      }
    }
  }

  private Optional<Map<String, Anchored>> lastAnchor(ChainHead head) {
    return chains
        .at(head.chain(), LongStream.of(head.number()))
        .next()
        .blockOptional(LIMIT)
        .filter(seals::isGenuine)
        .flatMap(sealed -> Anchors.read(sealed.entry()));
  }

  private ChainReport report(MongoPlaces one, Map<String, Anchored> anchored) {
    var known = Optional.ofNullable(anchored.get(one.chain));
    return one.head
        .map(head ->
            new ChainReport(
                one.chain,
                head.start().number() + 1,
                head.number(),
                one.leftOver,
                one.fault.or(() -> one.strange)))
        .orElseGet(() -> new ChainReport(one.chain, 0, 0, 0, Optional.of(headless(one, known))));
  }

  private static ChainFault headless(MongoPlaces one, Optional<Anchored> known) {
    var last = known.map(Anchored::number).orElse(0L);
    if (one.headThere) {
      return new ChainFault(Kind.HEAD_CHANGED, last);
    }
    boolean nothingOfOurs = one.leftOver == 0 && known.isEmpty();
    return one.strange
        .filter(_ -> nothingOfOurs)
        .orElseGet(() -> new ChainFault(Kind.HEAD_REMOVED, last));
  }
}
