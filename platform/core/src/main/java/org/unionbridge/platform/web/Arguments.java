package org.unionbridge.platform.web;

import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.unionbridge.platform.access.RightsTable;
import org.unionbridge.platform.calendar.BusinessClock;

/** What routes may take as arguments: the {@link Call}, and the {@link Form} of its body. */
public record Arguments(CallResolver calls, FormResolver forms) {

  /** By these rights and this clock, with bodies up to so many bytes. */
  public static Arguments of(RightsTable rights, BusinessClock clock, int largestBody) {
    var permission = new Permission(rights);
    return new Arguments(
        new CallResolver(permission, clock, largestBody),
        new FormResolver(permission, largestBody));
  }

  /** Makes them known to the routes. */
  public void addTo(ArgumentResolverConfigurer configurer) {
    configurer.addCustomResolver(calls, forms);
  }
}
