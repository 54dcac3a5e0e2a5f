package org.unionbridge.gateway.door;

import io.netty.channel.Channel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.netty.http.server.HttpServer;

/** Lets so many connections in at once, and so many of one address; others are closed at once. */
final class Connections {

  private final TrustedProxies proxies;
  private final int most;
  private final int mostOfOne;
  private final Runnable refused;
  private final AtomicInteger all = new AtomicInteger();
  private final ConcurrentMap<InetAddress, Integer> byAddress = new ConcurrentHashMap<>();

  Connections(TrustedProxies proxies, int most, int mostOfOne, Runnable refused) {
    this.proxies = proxies;
    this.most = most;
    this.mostOfOne = mostOfOne;
    this.refused = refused;
  }

  /** The server, with its connections counted. */
  HttpServer count(HttpServer server) {
    return server.doOnChannelInit((_, channel, _) -> enter(channel));
  }

  int open() {
    return all.get();
  }

  private void enter(Channel channel) {
    if (!(channel.remoteAddress() instanceof InetSocketAddress peer)) {
      return;
    }
    var address = peer.getAddress();
    int now = all.incrementAndGet();
    int ofOne = byAddress.merge(address, 1, Integer::sum);
    channel.closeFuture().addListener(_ -> leave(address));
    if (now > most || (ofOne > mostOfOne && !proxies.include(address))) {
      refused.run();
      var unused = channel.close();
    }
  }

  private void leave(InetAddress address) {
    all.decrementAndGet();
    byAddress.computeIfPresent(address, (_, open) -> open == 1 ? null : open - 1);
  }
}
