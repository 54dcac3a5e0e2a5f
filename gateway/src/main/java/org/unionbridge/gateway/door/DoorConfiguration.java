package org.unionbridge.gateway.door;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The door, wired. */
@Configuration(proxyBeanMethods = false)
public class DoorConfiguration {

  @Bean
  PublicAddress publicAddress(@Value("${unionbridge.gateway.address}") String address) {
    return new PublicAddress(address);
  }

  @Bean
  SecurityHeaders securityHeaders(PublicAddress address) {
    return new SecurityHeaders(address);
  }

  @Bean
  TrustedProxies trustedProxies(
      @Value("${unionbridge.gateway.proxies.trusted}") String ranges,
      @Value("${unionbridge.gateway.proxies.header}") String header) {
    return TrustedProxies.parse(ranges, header);
  }

  @Bean
  Arrival arrival(TrustedProxies proxies) {
    return new Arrival(proxies);
  }

  @Bean
  CookieNames cookieNames(PublicAddress address) {
    return new CookieNames(address);
  }

  @Bean
  RequestScreen requestScreen(PublicAddress address) {
    return new RequestScreen(address);
  }

  @Bean
  BodyLimit bodyLimit(
      @Value("${unionbridge.gateway.largest-body}") DataSize largest,
      @Value("${unionbridge.gateway.longest-body}") Duration longest) {
    return new BodyLimit(largest.toBytes(), longest);
  }

  @Bean
  Https https(
      @Value("${unionbridge.gateway.tls.certificate}") String certificate,
      @Value("${unionbridge.gateway.tls.key}") String key) {
    return new Https(certificate, key);
  }

  @Bean
  NettyServerCustomizer deadlines(
      @Value("${unionbridge.gateway.connections.first-head}") Duration first,
      @Value("${unionbridge.gateway.connections.next-head}") Duration next,
      @Value("${unionbridge.gateway.connections.exchange}") Duration exchange,
      @Value("${unionbridge.gateway.connections.live}") Duration live) {
    var limits = new Deadlines.Limits(first, next, exchange, live);
    return server -> Deadlines.keep(server, limits);
  }

  @Bean
  NettyServerCustomizer connections(
      TrustedProxies proxies,
      MeterRegistry registry,
      @Value("${unionbridge.gateway.connections.most}") int most,
      @Value("${unionbridge.gateway.connections.most-of-one-address}") int mostOfOne) {
    var refused = Refusals.CONNECTION.in(registry);
    var connections = new Connections(proxies, most, mostOfOne, refused::increment);
    Gauge.builder("gateway.connections", connections::open)
        .description("Connections that are open at the gateway.")
        .register(registry);
    return connections::count;
  }
}
