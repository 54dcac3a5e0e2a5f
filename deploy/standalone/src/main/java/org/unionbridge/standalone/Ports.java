package org.unionbridge.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Where everything listens: the gateway on the port that was asked for, all else on loopback. */
record Ports(int gateway) {

  /** Where people on this machine reach the gateway: by HTTPS once it is given a certificate. */
  String address() {
    var certificate = System.getenv("UNIONBRIDGE_TLS_CERTIFICATE");
    boolean plain = certificate == null || certificate.isBlank();
    return (plain ? "http" : "https") + "://127.0.0.1:" + gateway;
  }

  int member() {
    return gateway + 21;
  }

  int plan() {
    return gateway + 22;
  }

  int welfare() {
    return gateway + 23;
  }

  int notification() {
    return gateway + 24;
  }

  /** The gateway's own figures, never on its open port. */
  int management() {
    return gateway + 100;
  }

  /** Refuses in words before anything is started, rather than half-way. */
  void requireFree() {
    for (int port :
        new int[] {gateway, member(), plan(), welfare(), notification(), management()}) {
      try (var socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      } catch (IOException e) {
        throw new DataDirectory.Unusable(
            "端口 "
                + port
                + " 已被占用，可用 --port 另选 / port "
                + port
                + " is in use; choose another by --port");
      }
    }
  }
}
