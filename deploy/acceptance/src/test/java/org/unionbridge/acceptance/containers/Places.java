package org.unionbridge.acceptance.containers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unionbridge.embedded.FreePorts;

/** Where on this machine is what containers call by a name and a port. */
final class Places {

  private final Map<String, Integer> ports = new LinkedHashMap<>();

  /** The port of this machine that stands for that of a container. */
  int port(String container, int port) {
    return ports.computeIfAbsent(container + ":" + port, _ -> FreePorts.next());
  }

  /** What is published under the same port on loopback is the container's. */
  void publish(String container, int port) {
    ports.put("127.0.0.1:" + port, port(container, port));
  }

  /** The same text with this machine's addresses in place of the containers'. */
  String here(String text) {
    // the embedded store knows no users and no replica set
    var said = text.replaceAll("mongodb://[^@]+@(mongodb:\\d+)/\\S*", "mongodb://$1");
    for (var place : ports.entrySet()) {
      said = said.replaceAll("\\b" + place.getKey() + "\\b", "127.0.0.1:" + place.getValue());
    }
    return said;
  }
}
