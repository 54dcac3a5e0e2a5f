package org.unionbridge.member.membership;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.unionbridge.member.person.PersonVault;
import org.unionbridge.member.union.Tree;
import org.unionbridge.platform.access.Actor;
import org.unionbridge.platform.privacy.ErasedRegister;
import org.unionbridge.platform.privacy.FieldVault;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Ids;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.ApiClient;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryAggregateStore;

/** The desk where members are registered, on stores in memory, with a woman named Lan. */
final class Desk {

  static final Actor OFFICER = Actors.in("organisation-officer", "/u1/");
  static final Actor OF_U3 = Actors.in("organisation-officer", "/u1/u3/");
  private static final String BASE = "/api/member/members";
  static final String ID_NUMBER = "11010519491231002X";
  static final Map<String, String> LAN =
      Map.of(
          "unionId", "u2",
          "name", "张小兰",
          "sex", "female",
          "idNumber", "11010519491231002x",
          "phone", "138 1234-1234",
          "address", "南山区一路 1 号");

  private final MasterKey master = MasterKey.generate();
  final FieldVault vault = new FieldVault(master, 10);
  final InMemoryAggregateStore<Member, MemberEvent> store =
      InMemoryAggregateStore.of("member", new MemberCodec());
  final Path keys = Path.of(System.getProperty("java.io.tmpdir"), "desk-" + Ids.random());
  final ErasedRegister register = ErasedRegister.in(keys);
  private final PersonVault persons = new PersonVault(vault, new KeyedHash(master));
  private final Tree tree =
      new Tree()
          .with("u2", "city", "u1")
          .with("u3", "city", "u1")
          .with("u4", "city", "u1")
          .closed("u4");
  private final ApiClient api =
      ApiClient.of(
          "member",
          Contexts.NOW,
          new MemberApi(store, new Members(store), tree.unions(), persons),
          new MemberListApi(store, persons),
          new OwnApi(store, tree.unions(), persons),
          new ErasureApi(store, vault, register));

  Desk() {
    var unused = MasterKey.openOrCreate(keys, false);
  }

  ResponseSpec post(Actor actor, String uri, Map<String, ?> body) {
    return api.as(actor).post().uri(BASE + uri).bodyValue(body).exchange();
  }

  /** What somebody is told of themselves. */
  ResponseSpec own(Actor actor) {
    return api.as(actor).get().uri("/api/member/me").exchange();
  }

  Tree tree() {
    return tree;
  }

  ResponseSpec get(Actor actor, String uri) {
    return api.as(actor).get().uri(BASE + uri).exchange();
  }

  static Map<String, String> with(String field, String value) {
    var body = new HashMap<>(LAN);
    body.put(field, value);
    return body;
  }

  /** Registers somebody and tells the id that they were given. */
  String registered(Map<String, ?> body) {
    post(OFFICER, "", body).expectStatus().isCreated();
    var event =
        store.events().reversed().stream().filter(e -> e.topic().endsWith("facts")).findFirst();
    return event.map(e -> e.key().substring("member:".length())).orElseThrow();
  }

  static void refused(ResponseSpec answer, int status, String code) {
    answer
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:" + code);
  }
}
