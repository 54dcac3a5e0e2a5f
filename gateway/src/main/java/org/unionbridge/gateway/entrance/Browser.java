package org.unionbridge.gateway.entrance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * A browser and a system in coarse words: enough to know one's own again, too little to follow
 * anybody by.
 */
final class Browser {

  /** In this order: most browsers also name those whose pages they can show. */
  private static final List<Map.Entry<String, String>> FAMILIES =
      List.of(
          Map.entry("MicroMessenger", "WeChat"),
          Map.entry("DingTalk", "DingTalk"),
          Map.entry("Edg", "Edge"),
          Map.entry("OPR", "Opera"),
          Map.entry("Firefox", "Firefox"),
          Map.entry("Chrome", "Chrome"),
          Map.entry("Safari", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("OpenHarmony", "HarmonyOS"),
          Map.entry("HarmonyOS", "HarmonyOS"),
          Map.entry("Android", "Android"),
          Map.entry("iPhone", "iOS"),
          Map.entry("iPad", "iOS"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "macOS"),
          Map.entry("Linux", "Linux"));

  private Browser() {}

  /** Such as {@code Firefox, Windows}. */
  static String words(HttpHeaders headers) {
    var agent = Optional.ofNullable(headers.getFirst(HttpHeaders.USER_AGENT)).orElse("");
    return first(FAMILIES, agent) + ", " + first(SYSTEMS, agent);
  }

  private static String first(List<Map.Entry<String, String>> known, String agent) {
    return known.stream()
        .filter(entry -> agent.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("other");
  }
}
