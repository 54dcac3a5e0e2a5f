package org.unionbridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.unionbridge.acceptance.Question.Kind;
import org.unionbridge.acceptance.Question.Way;

/** Nobody gets a row of another's, however many ask at once, also after a power cut. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParallelScopesIT {

  private static final int AT_ONCE = 200;
  private static final int WAVES = 3;

  private final RunningSystem system = RunningSystem.at("2026-03-02T09:00:00").start();
  private final Neighbours world = Neighbours.in(system);

  @AfterAll
  void end() {
    system.close();
  }

  @Test
  @Order(1)
  void theLookFindsARowTooManyAndOneTooFew() {
    var officer = world.asker("zhou");
    var chair = world.asker("wang");
    var all = Question.list(officer.person(), Kind.MEMBER);
    var few = Question.list(chair.person(), Kind.MEMBER);
    var asChair = new Question(chair, Kind.MEMBER, Way.LIST, 0);
    var asOfficer = new Question(officer, Kind.MEMBER, Way.LIST, 0);

    assertThatThrownBy(() -> asChair.look(world, all))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("is shown to wang");
    assertThatThrownBy(() -> asOfficer.look(world, few))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("MEMBER for zhou");
    assertThat(asChair.look(world, few)).isLessThan(asOfficer.look(world, all));
  }

  @Test
  @Order(2)
  void twoHundredAtOnceGetTheirOwnRowsAndNoOthers() throws Exception {
    for (int wave = 0; wave < WAVES; wave++) {
      askAtOnce(wave);
    }
  }

  @Test
  @Order(3)
  void soTheyDoAfterAPowerCut() throws Exception {
    system.kill();
    system.start();
    for (int wave = 0; wave < WAVES; wave++) {
      askAtOnce(WAVES + wave);
    }
  }

  private void askAtOnce(int wave) throws InterruptedException, ExecutionException {
    var gate = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = new ArrayList<Future<Integer>>();
      for (Question question : questions(wave)) {
        asked.add(
            threads.submit(() -> {
              gate.await();
              return question.ask(world);
            }));
      }
      gate.countDown();
      int rows = 0;
      for (Future<Integer> one : asked) {
        rows += one.get();
      }
      assertThat(rows).isGreaterThan(AT_ONCE);
      System.out.println(asked.size() + " at once: " + rows + " rows, each where it belongs");
    }
  }

  /** Everybody asks for everything that they may ask for, neighbours in turn with each other. */
  private List<Question> questions(int wave) {
    var questions = new ArrayList<Question>();
    for (int turn = wave * AT_ONCE; questions.size() < AT_ONCE; turn++) {
      for (var asker : world.askers()) {
        for (Kind kind : Kind.values()) {
          for (Way way : Way.values()) {
            questions.add(new Question(asker, kind, way, turn));
          }
        }
      }
      questions.removeIf(question -> !question.isAsked());
    }
    Collections.shuffle(questions, new Random(wave));
    return questions.subList(0, AT_ONCE);
  }
}
