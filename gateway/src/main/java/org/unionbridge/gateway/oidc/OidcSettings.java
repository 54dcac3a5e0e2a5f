package org.unionbridge.gateway.oidc;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How providers are asked, and which.
 *
 * @param timeout for one answer of a provider
 * @param skew by which its clock may differ from ours
 * @param openFor how long a provider is left alone that gives no answers
 */
record OidcSettings(
    Duration timeout,
    Duration skew,
    Duration openFor,
    @DefaultValue List<ProviderSettings> providers) {

  OidcSettings {
    providers = List.copyOf(providers);
    if (providers.stream().map(ProviderSettings::code).distinct().count() < providers.size()) {
      throw new IllegalArgumentException("two providers of identities have the same code");
    }
  }
}
