package org.unionbridge.faults;

/** The five applications, as processes of their own. */
public enum Service {
  MEMBER("org.unionbridge.member.MemberApplication", 21),
  PLAN("org.unionbridge.plan.PlanApplication", 22),
  WELFARE("org.unionbridge.welfare.WelfareApplication", 23),
  NOTIFICATION("org.unionbridge.notification.NotificationApplication", 24),
  GATEWAY("org.unionbridge.gateway.GatewayApplication", 0);

  private final String main;
  private final int abovePort;

  Service(String main, int abovePort) {
    this.main = main;
    this.abovePort = abovePort;
  }

  String main() {
    return main;
  }

  /** Where its first instance listens when the gateway listens there; as in the one process. */
  public int port(int gatewayPort) {
    return gatewayPort + abovePort;
  }
}
