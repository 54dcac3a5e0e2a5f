package org.unionbridge.welfare.visit;

import static org.unionbridge.testing.Actors.in;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.outbox.Envelope;
import org.unionbridge.platform.web.Texts;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;
import org.unionbridge.welfare.lifeevent.Cause;
import org.unionbridge.welfare.standing.Roster;
import org.unionbridge.welfare.titles.TitleSource.Title;
import org.unionbridge.welfare.visit.VisitCommand.OpenVisit;

/** Three visits over HTTP: Ada is ill, Ben retires, and Kim marries at another union. */
final class VisitDesk {

  static final Actor LEADER = in("group-leader", "/gd/sz/");

  final Roster roster =
      new Roster()
          .union("/gd/sz/")
          .union("/gd/gz/")
          .member("ada", "/gd/sz/")
          .member("ben", "/gd/sz/")
          .member("kim", "/gd/gz/");
  private final VisitVault vault = new VisitVault(roster.vault());
  private final InMemoryAggregateStore<Visit, VisitEvent> visits =
      InMemoryAggregateStore.of("welfare", new VisitCodec());
  private final Visits shown = new Visits(visits, roster.standings(), vault);
  private final ApiClient api =
      ApiClient.of("welfare", Contexts.NOW, new VisitApi(visits, shown, roster.standings(), vault));

  VisitDesk() {
    open("v1", "/gd/sz/", "ada", Cause.ILLNESS, "2026-03-04");
    open("v2", "/gd/sz/", "ben", Cause.RETIREMENT, "2026-03-03");
    open("v3", "/gd/gz/", "kim", Cause.WEDDING, "2026-03-05");
  }

  List<Envelope> events() {
    return visits.events();
  }

  List<Title> titles(Scope scope, Locale language) {
    return new VisitTitles(shown, Texts.of("welfare"))
        .titles(scope, List.of("v1", "v2", "v3", "v4"), language)
        .toStream()
        .toList();
  }

  private void open(String id, String path, String memberId, Cause cause, String dueOn) {
    var place = Actors.placeOf(path);
    var demand =
        new Demand(
            "l-" + id,
            memberId,
            place.unionId(),
            Optional.of(vault.sealCause(roster.keyOf(memberId), id, cause.code())),
            LocalDate.of(2026, 2, 27),
            LocalDate.parse(dueOn));
    visits
        .<VisitRefusal>change(
            Scope.everything(),
            place,
            id,
            Contexts.plain(),
            state -> Visiting.decide(state, new OpenVisit(demand)))
        .block(Duration.ofSeconds(5));
  }

  ResponseSpec list(Actor actor, String query) {
    return api.as(actor).get().uri("/api/welfare/visits" + query).exchange();
  }

  ResponseSpec see(Actor actor, String id) {
    return api.as(actor).get().uri("/api/welfare/visits/" + id).exchange();
  }

  ResponseSpec record(Actor actor, String id, String visitedOn, String... visitors) {
    return recordGift(actor, id, visitedOn, "fruit", visitors);
  }

  ResponseSpec recordGift(
      Actor actor, String id, String visitedOn, String gift, String... visitors) {
    var names = visitors.length == 0 ? "" : "\"" + String.join("\", \"", visitors) + "\"";
    return api.as(actor)
        .post()
        .uri("/api/welfare/visits/" + id + "/record")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            """
            {"visitedOn": "%s", "visitors": [%s], "gift": "%s", "money": {"fen": 20000}}
            """
                .formatted(visitedOn, names, gift))
        .exchange();
  }
}
