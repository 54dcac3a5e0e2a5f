package org.unionbridge.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Lets questions that come while others are on their way go together, as one call to the store. A
 * question that comes alone goes at once and alone.
 */
final class Together<Q, A> {

  private final Function<List<Q>, Mono<List<A>>> call;
  private final int most;
  private final Semaphore ways;
  private final Queue<Waiting<Q, A>> waiting = new ConcurrentLinkedQueue<>();

  private record Waiting<Q, A>(Q question, MonoSink<A> asker) {}

  /**
   * @param call answers questions in their order
   * @param ways calls that may be on their way at once
   * @param most questions in one call
   */
  Together(Function<List<Q>, Mono<List<A>>> call, int ways, int most) {
    this.call = call;
    this.ways = new Semaphore(ways);
    this.most = most;
  }

  Mono<A> ask(Q question) {
    return Mono.create(asker -> {
      waiting.add(new Waiting<>(question, asker));
      go();
    });
  }

  /** Whoever leaves a way free looks again, so that nobody is left waiting. */
  private void go() {
    while (!waiting.isEmpty() && ways.tryAcquire()) {
      var company = company();
      if (company.isEmpty()) {
        ways.release();
      } else {
        send(company);
      }
    }
  }

  private List<Waiting<Q, A>> company() {
    var company = new ArrayList<Waiting<Q, A>>();
    while (company.size() < most && waiting.poll() instanceof Waiting<Q, A> next) {
      company.add(next);
    }
    return company;
  }

  private void send(List<Waiting<Q, A>> company) {
    var questions = company.stream().map(Waiting::question).toList();
    var unused =
        Mono.defer(() -> call.apply(questions))
            .subscribe(
                answers -> {
                  free();
                  for (int i = 0; i < company.size(); i++) {
                    company.get(i).asker().success(answers.get(i));
                  }
                },
                error -> {
                  free();
                  company.forEach(one -> one.asker().error(error));
                });
  }

  /** The next company goes before this one digests its answers. */
  private void free() {
    ways.release();
    go();
  }
}
