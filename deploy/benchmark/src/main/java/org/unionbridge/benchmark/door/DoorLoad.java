package org.unionbridge.benchmark.door;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.unionbridge.benchmark.comparison.Side;
import org.unionbridge.benchmark.server.Upstream;

/**
 * Asks a door for the same page on 32 connections, on each as soon as the last answer is whole. As
 * little as can be is done here, for it is done on the cores that are measured.
 */
final class DoorLoad implements Side {

  static final int CONNECTIONS = 32;

  private static final String PATH = "/api/member/members?limit=10";
  private static final long LIMIT_SECONDS = 120;

  private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final String name;
  private final URI address;
  private final List<String> cookies;
  private final List<Waits> waits = new ArrayList<>();
  private List<Channel> channels = List.of();
  private Turns turns = new Turns(0);

  /**
   * A side.
   *
   * @param cookies of which each connection sends one
   */
  DoorLoad(String name, String address, List<String> cookies) {
    this.name = name;
    this.address = URI.create(address);
    this.cookies = List.copyOf(cookies);
  }

  @Override
  public String name() {
    return name;
  }

  /** How long answers took, round by round, the warm-ups too. */
  List<Waits> waits() {
    return waits;
  }

  @Override
  public void prepare() {
    var opened = new ArrayList<Channel>();
    for (int i = 0; i < CONNECTIONS; i++) {
      var connection = new Connection(request(cookies.get(i % cookies.size())));
      opened.add(
          new Bootstrap()
              .group(loop)
              .channel(NioSocketChannel.class)
              .handler(
                  new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                      channel.pipeline().addLast(new HttpResponseDecoder(), connection);
                    }
                  })
              .connect(address.getHost(), address.getPort())
              .syncUninterruptibly()
              .channel());
    }
    channels = opened;
  }

  private ByteBuf request(String cookie) {
    var text =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\nAccept-Language: zh-CN,zh;q=0.9\r\n"
                .formatted(PATH, address.getAuthority())
            + "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r\n"
            + "Sec-Fetch-Site: same-origin\r\nCookie: %s\r\n\r\n".formatted(cookie);
    return Unpooled.unreleasableBuffer(
        Unpooled.wrappedBuffer(text.getBytes(US_ASCII)).asReadOnly());
  }

  @Override
  public void run(int operations) {
    turns = new Turns(operations);
    channels.forEach(channel ->
        channel.eventLoop().execute(() -> channel.pipeline().fireUserEventTriggered(Go.NOW)));
    turns.done.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void verify(int operations) {
    channels.forEach(channel -> channel.close().syncUninterruptibly());
    WrongCount.unlessEqual("whole answers from " + name, operations, turns.answered);
    waits.add(Waits.of(turns.nanos));
  }

  @Override
  public void close() {
    var unused = loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  /** The word by which a connection begins. */
  private enum Go {
    NOW
  }

  /** What all connections share; touched by the one thread of the loop alone. */
  private static final class Turns {

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final long[] nanos;
    private int begun;
    private volatile int answered;

    Turns(int operations) {
      nanos = new long[operations];
    }

    boolean next() {
      return begun < nanos.length && begun++ >= 0;
    }

    void answered(long took) {
      int now = answered;
      nanos[now] = took;
      answered = now + 1;
      if (answered == nanos.length) {
        done.complete(null);
      }
    }
  }

  /** One connection in closed loop. */
  private final class Connection extends SimpleChannelInboundHandler<HttpObject> {

    private final ByteBuf request;
    private long asked;
    private int bytes;

    Connection(ByteBuf request) {
      this.request = request;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      if (event == Go.NOW) {
        ask(context);
      }
    }

    private void ask(ChannelHandlerContext context) {
      if (turns.next()) {
        bytes = 0;
        asked = System.nanoTime();
        var unused = context.writeAndFlush(request.duplicate());
      }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
      if (part instanceof HttpResponse head && head.status().code() != 200) {
        fail(name + " answered " + head.status());
      }
      if (part instanceof HttpContent content) {
        bytes += content.content().readableBytes();
      }
      if (part instanceof LastHttpContent) {
        if (bytes != Upstream.PAGE.length) {
          fail(name + " answered " + bytes + " bytes");
        }
        turns.answered(System.nanoTime() - asked);
        ask(context);
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      fail(name + " closed a connection");
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      turns.done.completeExceptionally(cause);
    }

    private void fail(String what) {
      turns.done.completeExceptionally(new IllegalStateException(what));
    }
  }
}
