package org.unionbridge.notification.duty.figures;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionbridge.notification.duty.Duties;
import org.unionbridge.notification.duty.rules.DutyRule.Debtor;
import org.unionbridge.notification.duty.rules.DutyRules;
import org.unionbridge.notification.reach.Accounts;
import org.unionbridge.notification.standing.Standing;
import org.unionbridge.notification.standing.Union;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.figures.CountedFigures;
import org.unionbridge.platform.store.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How many posts owe something that nobody sees: nobody holds them, or nobody who can sign in.
 * Every instance tells the figure of all.
 */
final class PostFigures {

  private static final String POST = "post";
  private static final int AT_ONCE = 100;
  private static final int SIDE_BY_SIDE = 8;

  private final Map<String, Boolean> always;
  private final Standing standing;
  private final Accounts accounts;
  private final Duties duties;
  private final BusinessClock clock;
  private final CountedFigures unreachable;

  PostFigures(
      DutyRules rules,
      Standing standing,
      Accounts accounts,
      Duties duties,
      BusinessClock clock,
      MeterRegistry registry) {
    this.always =
        rules.all().stream()
            .flatMap(rule -> rule.owes().stream())
            .collect(
                Collectors.toMap(Debtor::post, debtor -> !debtor.ifHeld(), Boolean::logicalOr));
    this.standing = standing;
    this.accounts = accounts;
    this.duties = duties;
    this.clock = clock;
    this.unreachable =
        CountedFigures.by(
            POST,
            always.keySet(),
            registry,
            "posts.unreachable",
            "Posts at unions that owe a duty and that nobody holds, or nobody who can sign in; a"
                + " post that owes only where it is held counts only there.");
  }

  /** A post at a union. */
  private record Post(Stored<Union> union, String name) {

    List<String> holders() {
      return union.state().holdersOf(name);
    }

    boolean isHeld() {
      return union.state().posts().contains(name);
    }
  }

  Mono<Void> count() {
    return standing
        .active()
        .flatMapIterable(this::owing)
        .buffer(AT_ONCE)
        .concatMap(this::unseen, 1)
        .flatMap(this::owes, SIDE_BY_SIDE)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .doOnNext(numbers -> unreachable.show(POST, numbers))
        .then();
  }

  private List<Post> owing(Stored<Union> union) {
    return always.entrySet().stream()
        .filter(post -> post.getValue() || union.state().posts().contains(post.getKey()))
        .map(post -> new Post(union, post.getKey()))
        .toList();
  }

  private Flux<Post> unseen(List<Post> posts) {
    var holders = posts.stream().flatMap(post -> post.holders().stream()).distinct().toList();
    return accounts.among(holders).flatMapIterable(reached -> unseen(posts, reached));
  }

  private static List<Post> unseen(List<Post> posts, Set<String> reached) {
    return posts.stream()
        .filter(post -> !post.isHeld() || post.holders().stream().noneMatch(reached::contains))
        .toList();
  }

  private Mono<String> owes(Post post) {
    var today = LocalDate.ofInstant(clock.now(), post.union().state().zone());
    return duties
        .owesAny(post.union().id(), post.name(), today)
        .filter(owes -> owes)
        .map(_ -> post.name());
  }
}
