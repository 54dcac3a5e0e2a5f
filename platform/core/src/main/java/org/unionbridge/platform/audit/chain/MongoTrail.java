package org.unionbridge.platform.audit.chain;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.ne;

import java.util.ArrayList;
import java.util.List;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.store.Fields;
import org.unionbridge.platform.store.Filters;
import org.unionbridge.platform.store.Page;
import org.unionbridge.platform.store.PageRequest;
import org.unionbridge.platform.store.Pages;
import reactor.core.publisher.Mono;

/** Reads the kept entries; where the chains stood is nothing that anybody did. */
final class MongoTrail implements AuditTrail {

  private final MongoChains chains;
  private final Seals seals;

  MongoTrail(MongoChains chains, Seals seals) {
    this.chains = chains;
    this.seals = seals;
  }

  @Override
  public Mono<Page<Kept>> page(Scope scope, Wanted wanted, PageRequest request) {
    return Pages.read(
            chains.entries(),
            and(
                Filters.scope(scope),
                Filters.criteria(criteria(wanted)),
                ne(MongoChainForm.TOPIC, Anchors.TOPIC)),
            request,
            MongoChainForm::read)
        .map(page -> page.map(sealed -> new Kept(sealed.entry(), seals.isGenuine(sealed))));
  }

  private static Criteria criteria(Wanted wanted) {
    List<Criteria> parts = new ArrayList<>();
    wanted.from().ifPresent(at -> parts.add(Criteria.atLeast(ORDER, at.toEpochMilli())));
    wanted.until().ifPresent(at -> parts.add(Criteria.atMost(ORDER, at.toEpochMilli() - 1)));
    wanted.account().ifPresent(id -> parts.add(Criteria.where(MongoChainForm.ACCOUNT, id)));
    wanted.type().ifPresent(type -> parts.add(Criteria.where(MongoChainForm.TYPE, type)));
    wanted.unionId().ifPresent(id -> parts.add(Criteria.where(Fields.UNION, id)));
    wanted.subject().ifPresent(about -> parts.add(Criteria.where(MongoChainForm.SUBJECTS, about)));
    return new Criteria.All(parts);
  }
}
