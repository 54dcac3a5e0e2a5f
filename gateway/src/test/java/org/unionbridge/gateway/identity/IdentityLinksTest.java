package org.unionbridge.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.identity.IdentityLinks.LinkView;
import org.unionbridge.gateway.oidc.Identity;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.platform.privacy.KeyedHash;
import org.unionbridge.platform.privacy.MasterKey;
import org.unionbridge.platform.store.Stored;
import org.unionbridge.testing.Actors;
import org.unionbridge.testing.Contexts;
import org.unionbridge.testing.InMemoryViewStore;
import reactor.core.publisher.Mono;

class IdentityLinksTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Person LI = person("m1", "opening-1");
  private static final Person WANG = person("m2", "opening-1");
  private static final Identity U17 = identity("https://id.example.cn", "sub", "u-17");

  private final InMemoryViewStore<LinkView> kept = InMemoryViewStore.of(LinkView.class);
  private final IdentityLinks links = new IdentityLinks(kept, new KeyedHash(MasterKey.generate()));

  private static Person person(String member, String opening) {
    var place = Actors.placeOf("/u1/");
    return new Person(Accounts.idOf(member), 3, opening, Optional.of(member), place, List.of());
  }

  private static Identity identity(String issuer, String claim, String subject) {
    return new Identity("city", issuer, claim, subject, false);
  }

  private boolean links(Identity identity, Person person) {
    return of(links.link(identity, person, Contexts.NOW)).orElseThrow();
  }

  private static <T> Optional<T> of(Mono<T> mono) {
    return mono.blockOptional(LIMIT);
  }

  private Optional<String> owner(Identity identity) {
    return of(links.of(identity)).map(LinkView::accountId);
  }

  @Test
  void anIdentityBelongsToOneAccount() {
    assertThat(links(U17, LI)).isTrue();
    assertThat(links(U17, LI)).isTrue();
    assertThat(links(U17, WANG)).isFalse();

    assertThat(owner(U17)).contains(LI.accountId());
  }

  @Test
  void theSameWordOfAnotherIssuerOrInAnotherClaimIsSomebodyElse() {
    links(U17, LI);

    assertThat(owner(identity("https://id.example.cn/", "sub", "u-17"))).isEmpty();
    assertThat(owner(identity("https://id.example.cn", "oid", "u-17"))).isEmpty();
    assertThat(owner(identity("https://id.example.cn", "sub", "U-17"))).isEmpty();
  }

  @Test
  void whatTheProviderCallsSomebodyIsNotKept() {
    links(U17, LI);

    assertThat(kept.all().toString()).doesNotContain("u-17", "id.example.cn");
  }

  @Test
  void afterAResetItCountsNoMoreUntilItIsLinkedAnew() {
    links(U17, LI);
    var reset = person("m1", "opening-2");
    assertThat(of(links.of(reset)).orElseThrow()).isEmpty();

    assertThat(links(U17, reset)).isTrue();

    assertThat(of(links.of(U17)).orElseThrow().opening()).isEqualTo("opening-2");
    assertThat(of(links.of(reset)).orElseThrow()).hasSize(1);
  }

  @Test
  void peopleTakeAwayTheirOwnAlone() {
    links(U17, LI);
    var id = of(links.of(LI)).orElseThrow().getFirst().id();

    assertThat(of(links.remove(WANG, id))).isEmpty();
    assertThat(of(links.remove(LI, "none"))).isEmpty();
    assertThat(of(links.remove(LI, id)).map(LinkView::provider)).contains("city");
    assertThat(owner(U17)).isEmpty();
    assertThat(links(U17, WANG)).isTrue();
  }

  @Test
  void whoIsErasedLeavesNone() {
    links(U17, LI);
    links(identity("https://other.example.cn", "sub", "x"), LI);
    links(identity("https://other.example.cn", "sub", "y"), WANG);

    new IdentityErasing(links).erase("m1").block(LIMIT);

    assertThat(kept.all())
        .extracting(Stored::state)
        .extracting(LinkView::accountId)
        .containsExactly(WANG.accountId());
  }
}
