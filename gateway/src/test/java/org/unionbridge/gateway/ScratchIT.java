package org.unionbridge.gateway;

import org.junit.jupiter.api.Test;

class ScratchIT {
  @Test
  void loop() throws Exception {
    try (var rig = new GatewayRig()) {
      rig.open(rig.firstLink(), "founder");
      long worst = 0;
      for (int i = 0; i < 1500; i++) {
        long from = System.nanoTime();
        var dumper =
            new Thread(() -> {
              try {
                Thread.sleep(4000);
                System.err.println("HANG port " + rig.port() + " upstream " + rig.service().uri());
                new ProcessBuilder(
                        "bash",
                        "-c",
                        "cat /proc/net/tcp /proc/net/tcp6 > /tmp/q/gw/tcp.txt; which ss && ss -tnp > /tmp/q/gw/ss.txt")
                    .start()
                    .waitFor();
                new ProcessBuilder(
                        "/usr/lib/jvm/temurin-25-jdk-amd64/bin/jstack",
                        "" + ProcessHandle.current().pid())
                    .redirectOutput(new java.io.File("/tmp/q/gw/jstack.txt"))
                    .start()
                    .waitFor();
              } catch (InterruptedException e) {
                return;
              } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
              }
            });
        dumper.start();
        try {
          var c = rig.as("founder");
          for (var path :
              new String[] {
                "/actuator",
                "/api/plan/%2e%2e/%2e%2e/actuator/health",
                "/api/other/actuator",
                "/api/plan/../../actuator/health",
                "/api/plan/x"
              }) {
            System.err.println("ASK " + i + " " + path + " " + java.time.Instant.now());
            c.get()
                .uri(java.net.URI.create("http://127.0.0.1:" + rig.port() + path))
                .exchange()
                .expectStatus()
                .value(x -> {})
                .expectBody();
          }
        } finally {
          dumper.interrupt();
        }
        long ms = (System.nanoTime() - from) / 1_000_000;
        worst = Math.max(worst, ms);
        if (ms > 1000) System.err.println("slow " + i + " " + ms);
      }
      System.err.println("worst " + worst);
    }
  }
}
