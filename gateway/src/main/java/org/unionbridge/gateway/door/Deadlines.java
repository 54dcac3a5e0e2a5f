package org.unionbridge.gateway.door;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Closes a connection that keeps us waiting, however busily: without a whole head of a request in
 * time, or with an answer that is not taken. A time-out between two bytes would never end for
 * somebody who sends one every few seconds.
 */
final class Deadlines extends ChannelDuplexHandler {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Limits limits;
  private int open;
  private long deadline;
  private @Nullable ScheduledFuture<?> looking;

  /**
   * How long a connection may take.
   *
   * @param first until the first head is here
   * @param next from one answer to the next head
   * @param exchange from a head to the end of its answer
   * @param live from the head of an answer that is a stream of events to its end
   */
  record Limits(Duration first, Duration next, Duration exchange, Duration live) {}

  private Deadlines(Limits limits) {
    this.limits = limits;
  }

  /** The server, with each of its connections kept to the limits. */
  static HttpServer keep(HttpServer server, Limits limits) {
    return server.doOnChannelInit((_, channel, _) -> {
      if (channel.pipeline().get(NettyPipeline.HttpTrafficHandler) != null) {
        channel
            .pipeline()
            .addBefore(NettyPipeline.HttpTrafficHandler, "deadlines", new Deadlines(limits));
      }
    });
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    within(limits.first());
    long pause = BETWEEN_LOOKS.toMillis();
    looking =
        context
            .executor()
            .scheduleWithFixedDelay(() -> look(context), pause, pause, TimeUnit.MILLISECONDS);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void within(Duration limit) {
    deadline = System.nanoTime() + limit.toNanos();
  }

  private void look(ChannelHandlerContext context) {
    if (System.nanoTime() - deadline > 0) {
      var unused = context.close();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest) {
      open++;
      within(limits.exchange());
    }
    context.fireChannelRead(message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof HttpResponse response && isLive(response)) {
      within(limits.live());
    }
    boolean last = message instanceof LastHttpContent && !isInterim(message);
    var sent = last ? promise.unvoid().addListener(_ -> answered()) : promise;
    var unused = context.write(message, sent);
  }

  private static boolean isLive(HttpResponse response) {
    var type = response.headers().get(HttpHeaderNames.CONTENT_TYPE);
    return type != null && type.startsWith("text/event-stream");
  }

  private static boolean isInterim(Object message) {
    return message instanceof HttpResponse response && response.status().code() < 200;
  }

  /** Called on the connection's own thread, once the end of an answer has left. */
  private void answered() {
    open = Math.max(0, open - 1);
    if (open == 0) {
      within(limits.next());
    }
  }
}
