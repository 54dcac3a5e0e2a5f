package org.unionbridge.plan.extension;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.plan.catalogue.Catalogue;
import org.unionbridge.plan.standing.Unions;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Stores;

/** The catalogue, read and checked at start, and its extensions, wired. */
@Configuration(proxyBeanMethods = false)
public class ExtensionConfiguration {

  @Bean
  Catalogue catalogue() {
    return Catalogue.shipped();
  }

  @Bean
  AggregateStore<KindExtension, ExtensionEvent> extensionStore(Stores stores) {
    return stores.aggregates("kinds", new ExtensionCodec(), ExtensionCodec.UNION);
  }

  @Bean
  Extensions extensions(AggregateStore<KindExtension, ExtensionEvent> store) {
    return new Extensions(store);
  }

  @Bean
  ExtensionApi extensionApi(
      AggregateStore<KindExtension, ExtensionEvent> store, Catalogue catalogue, Unions unions) {
    return new ExtensionApi(store, catalogue, unions);
  }
}
