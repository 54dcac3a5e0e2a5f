package org.unionbridge.gateway.entrance;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.unionbridge.gateway.door.PublicAddress;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.secondfactor.DemandingPosts;
import org.unionbridge.gateway.session.Sessions;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.privacy.KeyedHash;

/** The entrance, wired. */
@Configuration(proxyBeanMethods = false)
public class EntranceConfiguration {

  @Bean
  SessionSecrets sessionSecrets(KeyedHash hash) {
    return new SessionSecrets(hash);
  }

  @Bean
  SessionCookies sessionCookies(PublicAddress address) {
    return new SessionCookies(address);
  }

  @Bean
  Entrance entrance(
      Sessions sessions,
      SessionSecrets secrets,
      SessionCookies cookies,
      DemandingPosts demanding,
      Clock clock) {
    return new Entrance(sessions, secrets, cookies, demanding, clock);
  }

  @Bean
  LastingSessions lastingSessions(Sessions sessions, People people, Entrance entrance) {
    return new LastingSessions(sessions, people, entrance);
  }

  @Bean
  SessionFilter sessionFilter(LastingSessions lasting, SessionSecrets secrets, Clock clock) {
    return new SessionFilter(lasting, secrets, clock);
  }

  @Bean
  WebFluxConfigurer whoIsSignedIn() {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new SignedInResolver());
      }
    };
  }

  @Bean
  SessionApi sessionApi(
      Sessions sessions,
      SessionSecrets secrets,
      SessionCookies cookies,
      Entrance entrance,
      People people,
      AuditLog audit,
      Clock clock) {
    return new SessionApi(sessions, secrets, cookies, entrance, people, audit, clock);
  }
}
