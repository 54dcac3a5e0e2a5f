package org.unionbridge.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Sinks;

class TogetherTest {

  private final List<List<Integer>> calls = new ArrayList<>();
  private final List<Sinks.One<List<String>>> replies = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();

  private Together<Integer, String> together(int ways, int most) {
    return new Together<>(
        questions -> {
          var reply = Sinks.<List<String>>one();
          calls.add(questions);
          replies.add(reply);
          return reply.asMono();
        },
        ways,
        most);
  }

  private void ask(Together<Integer, String> together, int question) {
    var unused =
        together.ask(question).subscribe(heard::add, error -> heard.add(error.getMessage()));
  }

  private void answer(int call) {
    replies.get(call).tryEmitValue(calls.get(call).stream().map(q -> "a" + q).toList());
  }

  @Test
  void whatComesAloneGoesAtOnceAndWhatComesMeanwhileGoesTogether() {
    var together = together(1, 10);
    IntStream.rangeClosed(1, 4).forEach(question -> ask(together, question));
    assertThat(calls).containsExactly(List.of(1));
    answer(0);
    assertThat(calls).containsExactly(List.of(1), List.of(2, 3, 4));
    answer(1);
    assertThat(heard).containsExactly("a1", "a2", "a3", "a4");
  }

  @Test
  void noCallIsLongerThanAllowed() {
    var together = together(1, 2);
    IntStream.rangeClosed(1, 4).forEach(question -> ask(together, question));
    answer(0);
    answer(1);
    assertThat(calls).containsExactly(List.of(1), List.of(2, 3), List.of(4));
  }

  @Test
  void aFailureIsToldToThoseOfItsCallOnly() {
    var together = together(1, 10);
    IntStream.rangeClosed(1, 3).forEach(question -> ask(together, question));
    replies.getFirst().tryEmitError(new IllegalStateException("broken"));
    answer(1);
    assertThat(heard).containsExactly("broken", "a2", "a3");
  }

  @Test
  void aCallThatCannotEvenBeMadeLeavesTheWayFree() {
    var together =
        new Together<Integer, String>(
            _ -> {
              throw new IllegalStateException("no way");
            },
            1,
            10);
    ask(together, 1);
    ask(together, 2);
    assertThat(heard).containsExactly("no way", "no way");
  }
}
