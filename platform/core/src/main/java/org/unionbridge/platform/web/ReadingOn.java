package org.unionbridge.platform.web;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.LastHttpContent;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Goes on reading a connection after each whole answer. The server below reads only when asked, and
 * forgets to ask when a request arrived before the one in front of it had quite ended
 * (reactor-netty#4361): the connection would then hang for good.
 */
final class ReadingOn extends ChannelOutboundHandlerAdapter {

  /** The server, with each of its connections mended. */
  static HttpServer mend(HttpServer server) {
    return server.doOnChannelInit((_, channel, _) -> {
      if (channel.pipeline().get(NettyPipeline.HttpTrafficHandler) != null) {
        channel
            .pipeline()
            .addBefore(NettyPipeline.HttpTrafficHandler, "reading-on", new ReadingOn());
      }
    });
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    var answered =
        message instanceof LastHttpContent
            ? promise.unvoid().addListener(_ -> context.read())
            : promise;
    var unused = context.write(message, answered);
  }
}
