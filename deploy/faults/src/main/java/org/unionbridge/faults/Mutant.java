package org.unionbridge.faults;

/** Faults in the platform's own code, each of which a campaign must find. */
public enum Mutant {
  /** Events go out when their write begins, whatever becomes of it. */
  PUBLISH_BEFORE_THE_ACKNOWLEDGEMENT(
      Source.AGGREGATES,
      ".doOnSuccess(_ -> publish(waiting, change))",
      ".doOnSubscribe(_ -> publish(waiting, change))"),

  /** Events go out that somebody else wrote and the store may still take back. */
  PUBLISH_WHAT_WAS_MERELY_READ(
      Source.AGGREGATES,
      ".map(form::read);",
      """
      .map(form::read)
          .doOnNext(held ->
              relay.publish(
                  new DocumentRef(documents.getNamespace().getCollectionName(), id),
                  held.pending()));\
      """),

  /** After a failed send the next event is sent, and both are removed as one prefix. */
  DROP_THE_PREFIX_RULE(
      Source.RELAY, "metrics.failed();", "metrics.failed(); if (true) { goOn(); return; }"),

  /** A change writes the whole document, without the events that wait in it. */
  REPLACE_THE_DOCUMENT(
      Source.AGGREGATES,
      "rewrite(scope, held, form.update(change, commands, now))",
      """
      Mono.from(
              documents.replaceOne(
                  and(
                      eq(Fields.ID, held.stored().id()),
                      eq(Fields.VERSION, held.stored().version())),
                  form.first(change, commands, now)))
          .filter(result -> result.getModifiedCount() == 1)
          .switchIfEmpty(Mono.error(LostRace::new))
          .then()\
      """),

  /** The guard moves over a batch before its effects. */
  GUARD_BEFORE_EFFECT(
      Source.INTAKE,
      "Flux.fromIterable(byKey.entrySet())",
      """
      guard
          .move(
              listener,
              byKey.entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          Map.Entry::getKey,
                          group -> {
                            var reached =
                                positions.getOrDefault(group.getKey(), Position.START);
                            for (var arrival : group.getValue()) {
                              if (reached.judge(arrival.event()) == Position.Verdict.APPLY) {
                                reached = reached.after(arrival.event());
                              }
                            }
                            return reached;
                          })))
          .thenMany(Flux.fromIterable(byKey.entrySet()))\
      """),

  /** A view is overwritten by what is older. */
  EFFECT_WITHOUT_ITS_SEQUENCE(
      Source.VIEWS, "lt(Fields.VERSION, entry.sequence())", "lt(Fields.VERSION, Long.MAX_VALUE)"),

  /** The sweeper forgets a document of which something is still waiting. */
  UNSET_OUTBOX_SINCE_UNCONDITIONALLY(
      Source.OUTBOXES, "set(Fields.OUTBOX_SINCE, new Date())", "unset(Fields.OUTBOX_SINCE)"),

  /** What is parked is gone when the process ends. */
  PARK_IN_MEMORY_ONLY(
      Source.PARKING,
      "this.most = most;",
      "this.most = most; Mono.from(parked.deleteMany(new BsonDocument())).block(INDEX_LIMIT);");

  private static final class Source {
    private static final String PLATFORM = "platform/core/src/main/java/org/unionbridge/platform/";
    private static final String AGGREGATES = PLATFORM + "store/MongoAggregateStore.java";
    private static final String OUTBOXES = PLATFORM + "store/MongoOutboxes.java";
    private static final String VIEWS = PLATFORM + "store/MongoViewStore.java";
    private static final String RELAY = PLATFORM + "outbox/Relay.java";
    private static final String INTAKE = PLATFORM + "listening/Intake.java";
    private static final String PARKING = PLATFORM + "listening/parking/MongoParking.java";
  }

  private final SourceChange change;

  Mutant(String file, String before, String after) {
    this.change = new SourceChange(file, before, after);
  }

  SourceChange change() {
    return change;
  }
}
