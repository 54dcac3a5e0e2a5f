package org.unionbridge.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionbridge.acceptance.RunningSystem.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionbridge.testing.Topics;

/**
 * Somebody who left is erased: nothing of them is in topics, store and logs afterwards, and a copy
 * of the data from before does not bring them back as long as the keys directory stays.
 */
class ErasureIT {

  private static final String NAME = "Canary-Name-7f3a";
  private static final String PHONE = "19987650001";
  private static final String ID_NUMBER = "11010519491231002X";
  private static final String ADDRESS = "Canary-Address-7f3a";
  private static final String NOTE = "Canary-Note-7f3a";
  private static final String LOGIN = "canary-login-7f3a";
  private static final List<String> CANARIES =
      List.of(NAME, PHONE, ID_NUMBER, ADDRESS, NOTE, LOGIN);
  private static final List<String> TOPICS =
      List.of(
          "member.facts",
          "member.directory",
          "member.erasures",
          "member.audit",
          "welfare.facts",
          "gateway.facts",
          "gateway.audit",
          "plan.facts");

  @Test
  void whoIsErasedIsGoneEverywhereAndStaysGoneAfterARestore() throws Exception {
    try (var system = RunningSystem.at("2026-03-02T09:00:00").start()) {
      var people = Federation.foundedIn(system);
      var erased = aMemberWithATroubleAndAnAccount(system, people);
      system.stop();
      var copy = system.data().resolveSibling("copy");
      copy(system.data(), copy);
      assertThat(bytesOf(copy.resolve("store"))).anyMatch(bytes -> bytes.contains(NAME));
      system.start();
      people.officer.signsIn("zhouming");
      people.leader.signsIn("liqiang");

      isErased(people, erased.member);
      isGone(system, people, erased);
      theTopicsForgetOnceTheyAreCompacted(system, erased.member);
      noCanaryIsIn(system.log());
      system.stop();
      system.start();
      system.stop();
      noCanaryIsInTheStoreOf(system);

      restore(copy, system.data());
      system.with("UNIONBRIDGE_LOG_FORMAT", "json");
      system.start();
      people.officer.signsIn("zhouming");
      people.leader.signsIn("liqiang");
      seesNothing(system, people, erased);
      isGone(system, people, erased);
      noCanaryIsIn(system.log());
      system.stop();
      system.start();
      system.stop();
      noCanaryIsInTheStoreOf(system);
    }
  }

  private record Erased(String member, String lifeEvent, String visit) {}

  /** Just after a start nobody is certain yet who holds which post, and whoever asks is told so. */
  private static void isErased(Federation people, String member) {
    eventually(
        "who holds which post is certain",
        () -> {
          var told = people.officer.post("/api/member/members/" + member + "/erasure", withdrawn());
          return told.status() != 503 && told.expect(204).status() == 204;
        });
  }

  private static Map<String, String> withdrawn() {
    return Map.of("basis", "consent-withdrawn");
  }

  private static Erased aMemberWithATroubleAndAnAccount(RunningSystem system, Federation people) {
    var particulars =
        Map.of(
            "unionId", people.school,
            "name", NAME,
            "phone", PHONE,
            "idNumber", ID_NUMBER,
            "address", ADDRESS);
    var member = people.officer.post("/api/member/members", particulars).expect(201).id();
    var trouble =
        Map.of("memberId", member, "cause", "illness", "happenedOn", "2026-03-01", "note", NOTE);
    eventually(
        "the member is known everywhere",
        () ->
            people.officer.post("/api/gateway/accounts", Map.of("memberId", member)).status() == 201
                && people.leader.post("/api/welfare/life-events", trouble).status() == 201);
    var reported = people.leader.post("/api/welfare/life-events", trouble).expect(201);
    var link =
        people
            .officer
            .post("/api/gateway/accounts", Map.of("memberId", member))
            .expect(201)
            .json()
            .path("link")
            .stringValue();
    system.visitor().comesInBy(link, LOGIN);
    people.officer.post("/api/member/members/" + member + "/erasure", withdrawn()).expect(409);
    people
        .officer
        .post("/api/member/members/" + member + "/departure", Map.of("reason", "resigned"))
        .expect(204);
    return new Erased(member, reported.id(), reported.json().path("visitId").stringValue());
  }

  /** At once, before any event of the new start can have arrived. */
  private static void seesNothing(RunningSystem system, Federation people, Erased erased) {
    people.officer.get("/api/member/members/" + erased.member).expect(404);
    assertThat(people.officer.get("/api/member/members?unionId=" + people.school).body())
        .doesNotContain(NAME, "199****0001");
    var told = people.leader.get("/api/welfare/life-events/" + erased.lifeEvent).expect(200);
    assertThat(told.body()).doesNotContain(NOTE, "illness");
    var visit = people.leader.get("/api/welfare/visits/" + erased.visit).expect(200);
    assertThat(visit.body()).doesNotContain("illness");
    assertThat(signInOf(system)).isEqualTo(401);
  }

  private static int signInOf(RunningSystem system) {
    var password = "correct horse " + LOGIN.length() + " battery staple";
    return system
        .visitor()
        .post("/api/gateway/session", Map.of("login", LOGIN, "password", password))
        .status();
  }

  private static void isGone(RunningSystem system, Federation people, Erased erased) {
    eventually(
        Duration.ofSeconds(30),
        "nothing is told of the trouble",
        () -> {
          var told = people.leader.get("/api/welfare/life-events/" + erased.lifeEvent);
          return told.status() == 200 && !told.body().contains("illness");
        });
    eventually("the account is closed", () -> signInOf(system) == 401);
    seesNothing(system, people, erased);
    eventually(
        Duration.ofSeconds(30),
        "no document holds a key or a sealed field",
        () -> new StoredPeople(system).areFreeOf(erased.member));
  }

  /**
   * Facts and audit never held anything but ids. The directory held sealed fields and the key; both
   * go with compaction, which is brought about here instead of waited for.
   */
  private static void theTopicsForgetOnceTheyAreCompacted(RunningSystem system, String member)
      throws Exception {
    var broker = system.endpoints().getProperty("broker");
    for (String topic : TOPICS) {
      Topics.all(broker, topic)
          .forEach(record ->
              noCanaryIsIn(record.value() == null ? "" : new String(record.value(), UTF_8)));
    }
    assertThat(Topics.all(broker, "member.erasures"))
        .extracting(record -> record.key())
        .contains("member:" + member);
    try (var directory = new CompactedDirectory(broker)) {
      directory.compactNow("member:" + member);
      eventually(
          Duration.ofSeconds(90),
          "only tombstones of the member are left",
          () ->
              Topics.all(broker, "member.directory").stream()
                  .filter(record -> record.key().equals("member:" + member))
                  .allMatch(record -> record.value() == null));
    }
  }

  private static void noCanaryIsIn(String text) {
    assertThat(CANARIES).noneMatch(text::contains);
  }

  /** After two starts, each of which writes the file anew. */
  private static void noCanaryIsInTheStoreOf(RunningSystem system) {
    bytesOf(system.data().resolve("store")).forEach(ErasureIT::noCanaryIsIn);
  }

  private static List<String> bytesOf(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      var all = new ArrayList<String>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.add(new String(Files.readAllBytes(file), ISO_8859_1));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All but the keys, as from a backup. */
  private static void restore(Path copy, Path data) {
    for (String part : List.of("store", "kafka")) {
      delete(data.resolve(part));
      copy(copy.resolve(part), data.resolve(part));
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
