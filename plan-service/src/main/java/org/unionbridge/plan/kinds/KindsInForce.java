package org.unionbridge.plan.kinds;

import java.util.List;
import java.util.Locale;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.extension.Extensions;
import org.unionbridge.plan.extension.KindExtension;
import org.unionbridge.plan.importing.answer.Proposing;
import org.unionbridge.plan.proposal.Proposals;
import org.unionbridge.plan.reading.file.ProposedKinds;
import org.unionbridge.platform.access.Place;
import reactor.core.publisher.Mono;

/** Tells which kinds hold at a union, and what they propose for texts. */
final class KindsInForce implements Proposing {

  private final Catalogue catalogue;
  private final Extensions extensions;
  private final Proposals shipped;

  KindsInForce(Catalogue catalogue, Extensions extensions) {
    this.catalogue = catalogue;
    this.extensions = extensions;
    this.shipped = Proposals.of(catalogue.kinds());
  }

  Mono<InForce> at(Place place) {
    return extensions.at(place).map(found -> InForce.of(catalogue, found));
  }

  @Override
  public Mono<ProposedKinds> at(Place place, Locale language) {
    return extensions.at(place).map(found -> new ProposedKinds(proposals(found), language));
  }

  private Proposals proposals(List<KindExtension> found) {
    return found.isEmpty()
        ? shipped
        : Proposals.of(InForce.of(catalogue, found).offered().values());
  }
}
